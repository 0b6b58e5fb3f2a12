import { isSetByExercise } from "../../../classroom/set-answers";
import { answerAt } from "../../../domain/edit";
import { type FieldPath, listOf } from "../../../domain/field-path";
import { rowNameIn } from "../../../report/model/check-in-words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";
import styles from "../wizard.module.css";
import { SetMark } from "./set-mark";

export interface SetAnswerProps {
  path: FieldPath;
  row?: string | undefined;
}

/** An answer that the exercise sets: what it says, and that it is not the team's to change. */
export function SetAnswer({ path, row }: SetAnswerProps) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  if (!design) return null;
  const answer = answerAt(design, path, row);
  // In the rows of a list that is set the list says it once.
  const isToldByList = row !== undefined && isSetByExercise(design, listOf(path));
  const rowName = (id: string) => rowNameIn(design, words, id);
  return (
    <dl className={styles.setAnswer} data-set tabIndex={-1}>
      <dt>{labelOf(words, path)}</dt>
      <dd>
        <p>
          <bdi>{valueInWords(words, path, answer, rowName)}</bdi>
        </p>
        {!isToldByList && <SetMark path={path} />}
      </dd>
    </dl>
  );
}
