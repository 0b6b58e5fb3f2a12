import { debriefSeal } from "../../../classroom/exercise/exercise";
import { useWords } from "../../../ui/words-context";
import styles from "./projector.module.css";
import { WallCode } from "./wall-code";

/** The code that opens what belongs to the debrief. */
export function DebriefSheet({ code }: { code: string }) {
  const words = useWords();
  const title = words.say("exercise-run.debrief");
  return (
    <article className={styles.inject} lang={words.locale}>
      <div className={styles.text}>
        <h2>{title}</h2>
        <p>{words.say("exercise-run.wall.debrief")}</p>
      </div>
      <WallCode id={debriefSeal} code={code} title={title} />
    </article>
  );
}
