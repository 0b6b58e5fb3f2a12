import type { Facilitator } from "../../../../classroom/exercise/facilitator";
import { RubricView } from "../../../../exercise-view/rubric-view";
import { useWritten } from "../../../../exercise-view/written";
import { useWords } from "../../../../ui/words-context";
import styles from "./read.module.css";
import { ReadSection } from "./read-section";

/** What to look at, in bands, and what to ask at the debrief. */
export function RubricSection({ facilitator }: { facilitator: Facilitator }) {
  const written = useWritten();
  const words = useWords();
  const { rubric, questions } = facilitator;
  return (
    <>
      {rubric.length > 0 && (
        <ReadSection title={words.say("classroom.read.rubric")}>
          <p>{words.say("classroom.read.rubric.note")}</p>
          <RubricView rubric={rubric} />
        </ReadSection>
      )}
      {questions.length > 0 && (
        <ReadSection title={words.say("classroom.read.questions")}>
          <ol className={styles.points}>
            {questions.map(({ id, text, listenFor }) => (
              <li key={id}>
                <p {...written}>{text}</p>
                <p className={styles.soft}>
                  <span lang={words.locale}>{words.say("classroom.read.listen")}</span>{" "}
                  <bdi {...written}>{listenFor}</bdi>
                </p>
              </li>
            ))}
          </ol>
        </ReadSection>
      )}
    </>
  );
}
