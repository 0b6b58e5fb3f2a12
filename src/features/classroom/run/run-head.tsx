import { cutOf } from "../../../classroom/new-run";
import type { Run } from "../../../classroom/run";
import { PageTitle } from "../../../help-view/page-title";
import { useRunStore } from "../../../state/run-store";
import { useWords } from "../../../ui/words-context";
import styles from "./run.module.css";

/** Which exercise is run, in which cut, and whether the run is kept. */
export function RunHead({ run }: { run: Run }) {
  const words = useWords();
  const isKept = useRunStore((state) => state.isKept);
  const { minutes } = cutOf(run);
  return (
    <header className={styles.head}>
      <PageTitle topic="run" name={run.exercise.title}>
        <bdi>{run.exercise.title}</bdi>
      </PageTitle>
      <p className={styles.soft}>
        {words.join([
          words.say("exercise-run.cut", { minutes }),
          isKept === true ? words.say("exercise-run.kept") : "",
        ])}
      </p>
      {isKept === false && (
        <p role="status" className={styles.trouble}>
          {words.say("exercise-run.not-kept")}
        </p>
      )}
    </header>
  );
}
