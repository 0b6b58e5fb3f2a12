import type { Facilitator } from "../../../../classroom/exercise/facilitator";
import { useWords } from "../../../../ui/words-context";
import styles from "./read.module.css";
import { ReadSection } from "./read-section";

/** What to look at, in bands, and what to ask at the debrief. */
export function RubricSection({ facilitator }: { facilitator: Facilitator }) {
  const words = useWords();
  const { rubric, questions } = facilitator;
  return (
    <>
      {rubric.length > 0 && (
        <ReadSection title={words.say("classroom.read.rubric")}>
          <p>{words.say("classroom.read.rubric.note")}</p>
          {rubric.map(({ id, title, looksAt, bands }) => (
            <section key={id} className={styles.section}>
              <h3 dir="auto">{title}</h3>
              <p dir="auto">{looksAt}</p>
              <dl className={styles.facts}>
                {bands.map((band) => (
                  <div key={band.id}>
                    <dt dir="auto">{band.title}</dt>
                    <dd dir="auto">{band.text}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </ReadSection>
      )}
      {questions.length > 0 && (
        <ReadSection title={words.say("classroom.read.questions")}>
          <ol className={styles.points}>
            {questions.map(({ id, text, listenFor }) => (
              <li key={id}>
                <p dir="auto">{text}</p>
                <p className={styles.soft}>
                  <span lang={words.locale}>{words.say("classroom.read.listen")}</span>{" "}
                  <bdi>{listenFor}</bdi>
                </p>
              </li>
            ))}
          </ol>
        </ReadSection>
      )}
    </>
  );
}
