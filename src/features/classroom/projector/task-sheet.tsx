import { agendaAt } from "../../../classroom/agenda";
import type { Projected } from "../../../classroom/projected";
import { useWords } from "../../../ui/words-context";
import { usePassed } from "../clock/use-passed";
import styles from "./projector.module.css";

/** What the teams are to do now, and what comes next. */
export function TaskSheet({ shown }: { shown: Projected }) {
  const words = useWords();
  const { current, next } = agendaAt(shown, usePassed(shown.clock));
  return (
    <>
      {current && (
        <p className={styles.task} dir="auto">
          {current.item.task}
        </p>
      )}
      {next && (
        <p className={styles.next} lang={words.locale}>
          {words.say("exercise-run.wall.next")} <bdi lang={shown.language}>{next.item.title}</bdi>
        </p>
      )}
    </>
  );
}
