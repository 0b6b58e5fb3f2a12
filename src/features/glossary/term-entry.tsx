import { type TermId, termRecord } from "../../help/terms";
import { addressOfTerm } from "../../help-view/term-note";
import { useWords } from "../../ui/words-context";
import styles from "./glossary.module.css";

export interface TermEntryProps {
  id: TermId;
  /** The heading's place below those of the page. */
  level: "h2" | "h3";
  /** Told when the reader goes on to another word. */
  onLeave: () => void;
}

/** One word: its meaning, the published text that it follows, and what to read next. */
export function TermEntry({ id, level: Heading, onLeave }: TermEntryProps) {
  const words = useWords();
  const { source, see } = termRecord(id);
  return (
    <article className={styles.entry}>
      <Heading id={anchorOfTerm(id)} className={styles.term}>
        {words.say(`glossary.${id}.term`)}
      </Heading>
      <p>{words.say(`glossary.${id}.meaning`)}</p>
      {source && (
        <p className={styles.soft}>
          {words.say("glossary.source", { source: words.say(`glossary.source.${source}`) })}
        </p>
      )}
      {see.length > 0 && (
        <ul className={styles.see} aria-label={words.say("glossary.see")}>
          <li aria-hidden="true" className={styles.soft}>
            {words.say("glossary.see")}
          </li>
          {see.map((other) => (
            <li key={other}>
              <a href={addressOfTerm(other)} onClick={onLeave}>
                {words.say(`glossary.${other}.term`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The element of a term on the page. */
export function anchorOfTerm(id: TermId): string {
  return `term-${id}`;
}
