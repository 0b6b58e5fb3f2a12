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
  const design = useDesignStore((state) => state.design);
  const titleOf = (id: string) => checkTitleById(words, id);
  const rowName = (id: string) => design && rowCalled(design, words, id);
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
        const lines = remedyInWords(words, result, remedy, titleOf, rowName);
        const { label, sets, touches } = lines;
        return (
          <li key={`${remedy.id} ${remedy.path} ${remedy.row ?? ""}`}>
            <Button onClick={() => take(remedy, lines)}>{label}</Button>
            <RemedyEffects sets={sets} touches={touches} count={remedy.touches.length} />
          </li>
        );
      })}
    </ul>
  );
}

const namedAtOnce = 3;

/** What a remedy sets, and what else it would touch: a few checks by name, many on request. */
function RemedyEffects(props: Pick<RemedyLines, "sets" | "touches"> & { count: number }) {
  const words = useWords();
  const { sets, touches, count } = props;
  const isShort = count <= namedAtOnce;
  return (
    <>
      {(sets || (isShort && touches)) && (
        <p className={styles.soft}>
          {sets} {isShort && touches}
        </p>
      )}
      {!isShort && (
        <OnRequest summary={words.say("checks.shared.remedy.touches-many", { count })}>
          {() => <p className={styles.soft}>{touches}</p>}
        </OnRequest>
      )}
    </>
  );
}
