import { hasOwnColumns } from "../../../classroom/own-columns";
import type { FieldPath } from "../../../domain/field-path";
import { useDesignStore } from "../../../state/design-store";
import { useOpenExercise } from "../../../state/use-open-exercise";
import { useWords } from "../../../ui/words-context";
import styles from "../wizard.module.css";

/** That an answer is set by the exercise, and why, in the words of its constraint if it has one. */
export function SetMark({ path }: { path: FieldPath }) {
  const words = useWords();
  const exercise = useOpenExercise();
  // Of a list that describes the case, what is planned for each row is the team's.
  const leavesColumns = useDesignStore(
    ({ design }) => design !== undefined && hasOwnColumns(design, path),
  );
  const why = exercise?.constraints.filter((each) => each.path === path) ?? [];
  return (
    <>
      <p className={styles.soft}>
        {words.say(leavesColumns ? "wizard.set-by-exercise.rows" : "wizard.set-by-exercise")}
      </p>
      {why.map(({ id, text }) => (
        <p key={id} className={styles.soft}>
          <bdi>{text}</bdi>
        </p>
      ))}
    </>
  );
}
