import { injectsOf } from "../../../classroom/due-injects";
import type { Run } from "../../../classroom/run";
import { WrittenIn } from "../../../exercise-view/written";
import { changeRun } from "../../../state/run-store";
import { ChoiceCard } from "../../../ui/choice-card";
import { useWords } from "../../../ui/words-context";
import { InjectItem } from "./inject-item";
import styles from "./run.module.css";

/** The injects of the cut in the order of their minutes, and whether they are released on time. */
export function InjectList({ run, passed }: { run: Run; passed: number }) {
  const words = useWords();
  const injects = injectsOf(run, passed);
  return (
    <section className={styles.injects} aria-labelledby="run-injects">
      <h2 id="run-injects">{words.say("exercise-run.injects")}</h2>
      {injects.length === 0 ? (
        <p>{words.say("exercise-run.injects.none")}</p>
      ) : (
        <>
          <ChoiceCard
            type="checkbox"
            label={words.say("exercise-run.injects.on-time")}
            help={words.say("exercise-run.injects.on-time.help")}
            checked={run.releasesOnTime ?? false}
            onChange={({ target }) =>
              changeRun((now) => ({ ...now, releasesOnTime: target.checked }))
            }
          />
          <ol className={styles.list}>
            {injects.map((inject) => (
              <WrittenIn key={inject.inject.id} language={run.exercise.language}>
                <InjectItem item={inject} passed={passed} />
              </WrittenIn>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
