import type { Run } from "../../../classroom/run";
import { useWritten } from "../../../exercise-view/written";
import { useWords } from "../../../ui/words-context";
import styles from "./run.module.css";

/** What the facilitator's script says and does in a stretch; nothing where it has no words for it. */
export function ScriptNow({ run, item }: { run: Run; item: string }) {
  const script = run.exercise.facilitator.script.find(
    (one) => one.cut === run.cut && one.item === item,
  );
  if (!script) return null;
  return (
    <div className={styles.script}>
      <Points language={run.exercise.language} name="says" points={script.says} />
      <Points language={run.exercise.language} name="does" points={script.does} />
    </div>
  );
}

interface PointsProps {
  language: string;
  name: "says" | "does";
  points: readonly string[];
}

function Points({ language, name, points }: PointsProps) {
  const written = useWritten(language);
  const words = useWords();
  if (points.length === 0) return null;
  return (
    <div>
      <h3>{words.say(`exercise-run.script.${name}`)}</h3>
      <ul>
        {points.map((point) => (
          <li key={point} {...written}>
            {point}
          </li>
        ))}
      </ul>
    </div>
  );
}
