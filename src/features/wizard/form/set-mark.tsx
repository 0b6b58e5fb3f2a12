import type { FieldPath } from "../../../domain/field-path";
import { useOpenExercise } from "../../../state/use-open-exercise";
import { useWords } from "../../../ui/words-context";
import styles from "../wizard.module.css";

/** That an answer is set by the exercise, and why, in the words of its constraint if it has one. */
export function SetMark({ path }: { path: FieldPath }) {
  const words = useWords();
  const exercise = useOpenExercise();
  const why = exercise?.constraints.filter((each) => each.path === path) ?? [];
  return (
    <>
      <p className={styles.soft}>{words.say("wizard.set-by-exercise")}</p>
      {why.map(({ id, text }) => (
        <p key={id} className={styles.soft} dir="auto">
          {text}
        </p>
      ))}
    </>
  );
}
