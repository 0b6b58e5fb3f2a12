import { checksBehind } from "../../../drafting/checks-behind";
import { allResults } from "../../../engine/assessment";
import { FindingList } from "../../../evidence-view/finding-list";
import { OnRequest } from "../../../evidence-view/on-request";
import { checkTitle } from "../../../report/model/check-in-words";
import { noteOpening } from "../../../report/model/evidence-note";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";
import type { AssessedClause } from "./assessed-clause";

/** On request: the findings on every side behind the choices of a clause, check by check. */
export function EvidencePart({ clause, open, assessment }: AssessedClause) {
  const words = useWords();
  const behind = checksBehind(allResults(assessment), clause.places);
  const paths = [...new Set(clause.places.map(({ field }) => field))];
  if (paths.length === 0) return null;
  return (
    <OnRequest summary={words.say("draft-page.evidence", { count: behind.length })}>
      {() => (
        <div className={styles.form}>
          {noteOpening(words, paths).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {behind.map((result) => (
            <div key={result.id}>
              <h3>{checkTitle(words, result)}</h3>
              <FindingList
                base={open.records.evidence}
                findings={result.findings}
                against={result.against}
                nulls={result.nulls}
              />
            </div>
          ))}
          <p className={styles.soft}>{words.say("evidence.note.averages")}</p>
        </div>
      )}
    </OnRequest>
  );
}
