import { useWords } from "../../../ui/words-context";
import { AdaptButton } from "./card/adapt-button";
import { ExerciseCard } from "./card/exercise-card";
import styles from "./library.module.css";
import { useScenarios } from "./use-library";

/** The scenarios that come with the app. */
export function ScenariosPart({ onChange }: { onChange: () => void }) {
  const words = useWords();
  const scenarios = useScenarios();
  return (
    <section className={styles.section} aria-labelledby="scenarios">
      <h2 id="scenarios">{words.say("classroom.scenarios.title")}</h2>
      {scenarios?.length === 0 && <p>{words.say("classroom.scenarios.none")}</p>}
      {!scenarios && <p role="status">{words.say("classroom.scenarios.reading")}</p>}
      {scenarios && scenarios.length > 0 && (
        <>
          <p>{words.say("classroom.scenarios.text")}</p>
          <ul className={styles.cards}>
            {scenarios.map((exercise) => (
              <li key={exercise.id}>
                <ExerciseCard
                  exercise={exercise}
                  tools={<AdaptButton exercise={exercise} onKept={onChange} />}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
