import { RubricView } from "../../../../exercise-view/rubric-view";
import { useWritten } from "../../../../exercise-view/written";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";
import type { DeskProps } from "./desk-props";
import { ModelAnswer } from "./model-answer";
import { ReadingList } from "./reading-list";
import { TextLanguage } from "./text-language";

/** What is opened at the debrief: what to look at, questions, one answer among several, the rest. */
export function DebriefPart({ team, exercise }: DeskProps) {
  const written = useWritten();
  const words = useWords();
  const { debrief, source } = team;
  if (!exercise.debriefed) return <p>{words.say("team.debrief.closed")}</p>;
  // That it can no longer be read is said above.
  if (!debrief) return null;
  const { rubric, questions, model, afterwards = [], reading } = debrief;
  return (
    <TextLanguage source={source}>
      <p>{words.say("team.debrief.what")}</p>
      {questions.length > 0 && (
        <section className={styles.section} aria-labelledby="debrief-questions">
          <h2 id="debrief-questions">{words.say("team.debrief.questions")}</h2>
          <ol>
            {questions.map(({ id, text }) => (
              <li key={id} {...written}>
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      {rubric.length > 0 && (
        <section className={styles.section} aria-labelledby="debrief-rubric">
          <h2 id="debrief-rubric">{words.say("team.debrief.rubric")}</h2>
          <p>{words.say("team.debrief.rubric.what")}</p>
          <RubricView rubric={rubric} />
        </section>
      )}
      <ModelAnswer model={model} roles={source.roles} />
      {afterwards.length > 0 && (
        <section className={styles.section} aria-labelledby="debrief-afterwards">
          <h2 id="debrief-afterwards">{words.say("team.debrief.afterwards")}</h2>
          <ul>
            {afterwards.map(({ id, text, source: from }) => (
              <li key={id}>
                <span {...written}>{text}</span>{" "}
                <span className={styles.soft}>
                  {words.say("exercises.timeline.source", { source: from })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ReadingList reading={reading} />
    </TextLanguage>
  );
}
