import type { FieldPath } from "../domain/field-path";
import type { CheckResult, OfferedRemedy } from "../engine/assessment";
import { checkTitleById, remedyInWords } from "../report/model/check-in-words";
import { applyRemedy } from "../state/apply-remedy";
import { Button } from "../ui/button";
import { useWords } from "../ui/words-context";
import styles from "./evidence-view.module.css";

export interface RemedyListProps {
  result: CheckResult;
  /** Takes the author to a field, for a remedy that opens one. */
  onOpenField: (path: FieldPath, row?: string) => void;
}

/** Each remedy as a button that says what it changes, and what else that would touch. */
export function RemedyList({ result, onOpenField }: RemedyListProps) {
  const words = useWords();
  const titleOf = (id: string) => checkTitleById(words, id);
  const take = (remedy: OfferedRemedy) => {
    if (!applyRemedy(remedy)) onOpenField(remedy.path, remedy.row);
  };
  return (
    <ul className={styles.plainList} aria-label={words.say("checks.shared.remedies")}>
      {result.remedies.map((remedy) => {
        const { label, sets, touches } = remedyInWords(words, result, remedy, titleOf);
        return (
          <li key={`${remedy.id} ${remedy.path}`}>
            <Button onClick={() => take(remedy)}>{label}</Button>
            {(sets || touches) && (
              <p className={styles.soft}>
                {sets} {touches}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
