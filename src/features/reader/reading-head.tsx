import { valueOf } from "../../domain/stated";
import type { Words } from "../../i18n/words";
import { useKeptState } from "../../state/reading-keeping";
import type { OpenReading } from "../../state/reading-store";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import styles from "./reader.module.css";

export interface ReadingHeadProps {
  open: OpenReading;
  onAnother: () => void;
}

/** What text it is: its number and date, the operation, how long it is; and where it is kept. */
export function ReadingHead({ open, onAnother }: ReadingHeadProps) {
  const words = useWords();
  const isKept = useKeptState((state) => state.isKept);
  const { others } = open.reading.forces;
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h2 tabIndex={-1} data-arrival>
          {titleOfReading(words, open)}
        </h2>
        <Button icon="open" onClick={onAnother}>
          {words.say("reader.another")}
        </Button>
      </div>
      <p>{factsOf(words, open).join(" · ")}</p>
      {others.length > 0 && <Notice kind="info">{forcesInWords(words, open)}</Notice>}
      <p className={styles.soft}>
        {words.say(isKept === false ? "reader.not-kept" : "reader.kept")}
      </p>
    </header>
  );
}

/** The resolution's number, or what the text came as. */
export function titleOfReading(words: Words, { name, reading }: OpenReading): string {
  if (reading.number) return words.say("reader.resolution", { number: reading.number.value });
  return name || words.say("reader.pasted");
}

/** The day of adoption that was read, YYYY-MM-DD; undefined where none was. */
export function adoptedOf({ reading }: OpenReading): string | undefined {
  const found = reading.design.find(({ path }) => path === "timing.decisionDate");
  const day = found && valueOf({ value: found.value });
  return typeof day === "string" ? day : undefined;
}

function factsOf(words: Words, open: OpenReading): string[] {
  const { structure, forces } = open.reading;
  const adopted = adoptedOf(open);
  return [
    ...(open.reading.number && open.name ? [open.name] : []),
    adopted
      ? words.say("reader.adopted", { date: words.date(adopted) })
      : words.say("reader.no-date"),
    ...(forces.main ? [words.say("reader.operation", { name: forces.main })] : []),
    words.say("reader.paragraphs", {
      preambular: structure.preamble.length,
      operative: structure.operative.length,
    }),
  ];
}

const mostNamed = 8;

function forcesInWords(words: Words, { reading }: OpenReading): string {
  const { main, others } = reading.forces;
  const named = words.list(others.slice(0, mostNamed));
  const params = { main, others: named, more: Math.max(0, others.length - mostNamed) };
  return words.say(main ? "reader.forces" : "reader.forces.unnamed", params);
}
