import { useId } from "react";
import type { TextComparison } from "../../importing/compare/compare-texts";
import { summaryInWords } from "../../importing/compare/in-words/summary-in-words";
import { useWords } from "../../ui/words-context";
import { ChecksTable } from "./checks-table";
import { ClauseList } from "./clause-list";
import { nameOf, type OpenText } from "./open-text";
import { ProvisionsTable } from "./provisions-table";
import { SaveButtons } from "./save-buttons";
import styles from "./texts.module.css";

export interface ComparisonViewProps {
  before: OpenText;
  after: OpenText;
  comparison: TextComparison;
}

/** What two texts differ in: in short, as a table, in the checks, and clause by clause. */
export function ComparisonView({ before, after, comparison }: ComparisonViewProps) {
  const words = useWords();
  const titleId = useId();
  const names = { first: nameOf(words, before), second: nameOf(words, after) };
  const caption = words.say("compare.heading", { before: names.first, after: names.second });
  return (
    <div className={styles.comparison}>
      <section className={styles.section} aria-labelledby={titleId}>
        <h2 id={titleId}>{words.say("compare.summary.title")}</h2>
        <ul className={styles.summary}>
          {summaryInWords(words, comparison, names).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <SaveButtons clauses={comparison.clauses} names={names} />
      </section>
      <ProvisionsTable provisions={comparison.provisions} caption={caption} />
      <ChecksTable before={before} after={after} caption={caption} />
      <ClauseList clauses={comparison.clauses} />
    </div>
  );
}
