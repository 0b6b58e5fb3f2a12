import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import { OnRequest } from "../../../evidence-view/on-request";
import { optionInWords } from "../../../i18n/option-key";
import type { Words } from "../../../i18n/words";
import {
  type CountBeside,
  type MandateCount,
  type TaskCountBeside,
  taskCountBeside,
} from "../../../planning/tasks/beside-mandates";
import { officialText } from "../../../precedents/clauses/official-text";
import { useDraftingParts } from "../../../state/use-drafting-parts";
import { useRecords } from "../../../state/use-records";
import { Table } from "../../../ui/table";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import styles from "../tasks.module.css";

/** The number of tasks beside those that real mandates list; never judged. */
export function BesideSection({ design }: { design: MandateDesign }) {
  const words = useWords();
  const records = useRecords();
  const parts = useDraftingParts();
  if (!records || parts === "loading" || parts === "failed") return null;
  const beside = taskCountBeside(plainDesign(design), parts.texts, records.precedents);
  return (
    <section className={styles.section} aria-labelledby="tasks-beside">
      <h2 id="tasks-beside">{words.say("task-board.beside.title")}</h2>
      <p>{words.say("task-board.beside.what")}</p>
      {besideInWords(words, beside).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <OnRequest summary={words.say("task-board.beside.list")}>
        {() => <MandateTable mandates={beside.all.mandates} />}
      </OnRequest>
    </section>
  );
}

const typeName = (words: Words, type: string) => optionInWords(words, "operation.type", type);

/** Among mandates of the same type, or why not; then among all that were counted. */
function besideInWords(words: Words, { count, least, sameType, all }: TaskCountBeside): string[] {
  if (sameType === undefined)
    return [words.say("task-board.beside.no-type"), ...amongAll(words, all)];
  const type = typeName(words, sameType.type);
  const n = sameType.mandates.length;
  const { place } = sameType;
  if (count === undefined || !place) {
    const few = n < least ? [words.say("task-board.beside.few", { n, type, least })] : [];
    return [...few, ...amongAll(words, all)];
  }
  const same = words.say("task-board.beside.same", {
    count,
    type,
    n,
    fewer: place.rank - 1,
    median: place.median,
    lower: place.lowerQuartile,
    upper: place.upperQuartile,
  });
  return [same, ...amongAll(words, all)];
}

function amongAll(words: Words, { place }: CountBeside): string[] {
  if (!place) return [];
  const { n, rank, median } = place;
  return [words.say("task-board.beside.all", { n, fewer: rank - 1, median })];
}

function MandateTable({ mandates }: { mandates: readonly MandateCount[] }) {
  const words = useWords();
  return (
    <Table
      caption={words.say("task-board.beside.list")}
      rows={mandates}
      rowKey={({ resolution }) => resolution}
      columns={[
        {
          id: "mandate",
          header: words.say("task-board.beside.column.mandate"),
          isRowHeader: true,
          cell: ({ acronym }) => acronym,
          sortBy: ({ acronym }) => acronym,
        },
        {
          id: "text",
          header: words.say("task-board.beside.column.text"),
          cell: ({ resolution }) => <WebLink href={officialText(resolution)}>{resolution}</WebLink>,
        },
        {
          id: "type",
          header: words.say("task-board.beside.column.type"),
          cell: ({ type }) =>
            type ? typeName(words, type) : words.say("task-board.beside.type-unknown"),
        },
        {
          id: "tasks",
          header: words.say("task-board.beside.column.tasks"),
          align: "end",
          cell: ({ tasks }) => words.number(tasks),
          sortBy: ({ tasks }) => tasks,
        },
      ]}
    />
  );
}
