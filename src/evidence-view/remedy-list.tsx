import { useShallow } from "zustand/react/shallow";
import type { FieldPath } from "../domain/field-path";
import type { CheckResult, OfferedRemedy } from "../engine/assessment";
import { checkTitleById, type RemedyLines, remedyInWords } from "../report/model/check-in-words";
import { rowCalled } from "../report/model/row-called";
import { applyRemedy } from "../state/apply-remedy";
import { useDesignStore } from "../state/design-store";
import { showNotice } from "../state/notice";
import { Button } from "../ui/button";
import { useWords } from "../ui/words-context";
import styles from "./evidence-view.module.css";
import { OnRequest } from "./on-request";

export interface RemedyListProps {
  result: CheckResult;
  /** Takes the author to a field, for a remedy that opens one. */
  onOpenField: (path: FieldPath, row?: string) => void;
}

/** Each remedy as a button that says what it changes, and what else that would touch. */
export function RemedyList({ result, onOpenField }: RemedyListProps) {
  const words = useWords();
  const rowName = useRowNames(result.remedies);
  const linesOf = (remedy: OfferedRemedy) =>
    remedyInWords(words, result, remedy, (id) => checkTitleById(words, id), rowName);
  const take = (remedy: OfferedRemedy, { label, sets = "" }: RemedyLines) => {
    if (!applyRemedy(remedy)) onOpenField(remedy.path, remedy.row);
    else
      showNotice({
        kind: "info",
        text: words.say("checks.shared.remedy.done", { label, sets }),
        offersUndo: true,
      });
  };
  return (
    <ul className={styles.plainList} aria-label={words.say("checks.shared.remedies")}>
      {result.remedies.map((remedy) => {
        const count = remedy.touches.length;
        const isShort = count <= namedAtOnce;
        const lines = linesOf(isShort ? remedy : { ...remedy, touches: [] });
        const effects = [lines.sets, lines.touches].filter(Boolean).join(" ");
        return (
          <li key={`${remedy.id} ${remedy.path} ${remedy.row ?? ""}`}>
            <Button onClick={() => take(remedy, lines)}>{lines.label}</Button>
            {effects && <p className={styles.soft}>{effects}</p>}
            {!isShort && (
              <OnRequest summary={words.say("checks.shared.remedy.touches-many", { count })}>
                {() => <p className={styles.soft}>{linesOf(remedy).touches}</p>}
              </OnRequest>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What else a remedy would touch is named at once for so many checks, for more of them on request. */
const namedAtOnce = 3;

/** The names of the rows that the remedies are for; another edit of the design draws nothing anew. */
function useRowNames(remedies: readonly OfferedRemedy[]): (row: string) => string | undefined {
  const words = useWords();
  const names = useDesignStore(
    useShallow(({ design }) =>
      remedies.map(({ row }) => (design && row ? rowCalled(design, words, row) : undefined)),
    ),
  );
  return (row) => names[remedies.findIndex((remedy) => remedy.row === row)];
}
