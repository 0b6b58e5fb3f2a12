import type { Facilitator } from "../../../../classroom/exercise/facilitator";
import { useWritten } from "../../../../exercise-view/written";
import { useWords } from "../../../../ui/words-context";
import styles from "./read.module.css";
import { ReadSection } from "./read-section";

/** What followed in a historical case, each with its source. */
export function AfterwardsSection({
  afterwards,
}: {
  afterwards: NonNullable<Facilitator["afterwards"]>;
}) {
  const written = useWritten();
  const words = useWords();
  if (afterwards.length === 0) return null;
  return (
    <ReadSection title={words.say("classroom.read.afterwards")}>
      <ul className={styles.points}>
        {afterwards.map(({ id, text, source }) => (
          <li key={id}>
            <p {...written}>{text}</p>
            <p className={styles.soft}>{words.say("exercises.timeline.source", { source })}</p>
          </li>
        ))}
      </ul>
    </ReadSection>
  );
}
