import type { Evidence } from "../../importing/match/evidence";
import { citationInWords } from "../../text-view/citation-in-words";
import { useWords } from "../../ui/words-context";
import styles from "./reader.module.css";

const mostShown = 3;

/** The words that something was read from, each with its paragraph. */
export function Quotation({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords();
  if (evidence.length === 0) return <p className={styles.soft}>{words.say("reader.no-words")}</p>;
  return evidence.slice(0, mostShown).map(({ paragraph, start, quote }) => (
    <blockquote key={start} className={styles.quotation}>
      <p className={styles.quote} lang="en" dir="auto">
        {quote.replace(/\s+/g, " ")}
      </p>
      <footer className={styles.soft}>{citationInWords(words, paragraph)}</footer>
    </blockquote>
  ));
}
