import type { DraftClause } from "../../../drafting/draft";
import { precedentInWords } from "../../../drafting/paragraph-in-words";
import { officialText } from "../../../precedents/clauses/official-text";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";

/** Paragraphs that decided the same for other operations, each with its official text on a click. */
export function PrecedentsPart({ clause: { precedents } }: { clause: DraftClause }) {
  const words = useWords();
  if (precedents.length === 0) return null;
  return (
    <div>
      <h3>{words.say("draft-page.precedents.title")}</h3>
      <ul className={styles.plainList}>
        {precedents.map((precedent) => (
          <li key={`${precedent.resolution} ${precedent.paragraph}`}>
            <WebLink href={officialText(precedent.resolution)}>
              {precedentInWords(words, precedent)}
            </WebLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
