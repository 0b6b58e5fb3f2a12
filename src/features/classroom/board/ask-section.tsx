import { promptsOf } from "../../../classroom/debrief/prompts";
import { useWritten } from "../../../exercise-view/written";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";
import { promptInWords } from "./prompt-words";

/** What to ask in the plenary: from what teams did, then the exercise's own questions. */
export function AskSection() {
  const words = useWords();
  const { board, teams, exercise } = useBoardView();
  const prompts = promptsOf(board).map((prompt) => promptInWords(words, teams, prompt));
  const { questions } = exercise.facilitator;
  const written = useWritten(exercise.language);
  return (
    <>
      <p className={styles.prose}>{words.say("board.ask.what")}</p>
      {prompts.length === 0 && <p>{words.say("board.ask.none")}</p>}
      <ol className={styles.asked}>
        {prompts.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ol>
      {questions.length > 0 && (
        <section className={styles.group} aria-labelledby="own-questions">
          <h3 id="own-questions">{words.say("board.ask.own")}</h3>
          <ol className={styles.asked}>
            {questions.map(({ id, text, listenFor }) => (
              <li key={id}>
                <p {...written}>{text}</p>
                {listenFor && (
                  <p className={styles.soft} dir="auto">
                    {words.say("board.ask.listen", { text: listenFor })}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
