import { agendaAt } from "../../../classroom/agenda";
import { isRunning } from "../../../classroom/clock";
import type { Projected } from "../../../classroom/projected";
import { useWords } from "../../../ui/words-context";
import clock from "../clock/clock.module.css";
import { leftText } from "../clock/clock-text";
import { usePassed } from "../clock/use-passed";
import styles from "./projector.module.css";

/** The title, the stretch that is on and what is left of it; a clock that stands says so in words. */
export function WallHead({ shown }: { shown: Projected }) {
  const words = useWords();
  const passed = usePassed(shown.clock);
  const { current, leftInStretch } = agendaAt(shown, passed);
  const stands = shown.hasStarted ? "paused" : "not-started";
  return (
    <header className={styles.head}>
      <div>
        <h1 tabIndex={-1} dir="auto" className={styles.title}>
          {shown.title}
        </h1>
        <p dir="auto" className={styles.stretch}>
          {current ? current.item.title : words.say("exercise-run.agenda.over")}
        </p>
      </div>
      <div className={styles.clock} lang={words.locale}>
        <p className={styles.left} role="timer">
          <bdi dir="ltr" className={clock.figures}>
            {leftText(leftInStretch)}
          </bdi>
        </p>
        <p className={styles.state} data-stands={!isRunning(shown.clock) || undefined}>
          {words.say(
            isRunning(shown.clock) ? "exercise-run.wall.left" : `exercise-run.wall.${stands}`,
          )}
        </p>
      </div>
    </header>
  );
}
