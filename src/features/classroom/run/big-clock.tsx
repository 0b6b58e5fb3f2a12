import { useState } from "react";
import { agendaAt, msOfMinute } from "../../../classroom/agenda";
import { isRunning, movedBy } from "../../../classroom/clock";
import { cutOf } from "../../../classroom/new-run";
import type { Run } from "../../../classroom/run";
import { changeRun } from "../../../state/run-store";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import clock from "../clock/clock.module.css";
import { clockText, leftText } from "../clock/clock-text";
import styles from "./run.module.css";

export interface BigClockProps {
  run: Run;
  /** Milliseconds. */
  passed: number;
  /** Starts the clock, or stops it. */
  onTurn: () => void;
}

/** The clock of the run, whether it runs in words, and the buttons that start, stop and set it. */
export function BigClock({ run, passed, onTurn }: BigClockProps) {
  const words = useWords();
  const [set, setSet] = useState("");
  const { left, over } = agendaAt(cutOf(run), passed);
  const runs = isRunning(run.clock);
  const state = runs ? "runs" : run.started ? "paused" : "not-started";
  const move = (minutes: number) => {
    changeRun((now) => ({
      ...now,
      clock: movedBy(now.clock, minutes * msOfMinute, Date.now()),
    }));
    const at = clockText(Math.max(0, passed + minutes * msOfMinute));
    setSet(words.say("exercise-run.clock.set", { at }));
  };
  return (
    <section
      className={styles.clock}
      aria-label={words.say("exercise-run.clock")}
      data-state={state}
    >
      <p className={styles.time} role="timer">
        <bdi dir="ltr" className={clock.figures}>
          {clockText(passed)}
        </bdi>
      </p>
      <p className={styles.state}>
        <strong>{words.say(`exercise-run.clock.${state}`)}</strong>{" "}
        {over > 0
          ? words.say("exercise-run.clock.over", { by: clockText(over) })
          : words.say("exercise-run.clock.left", { left: leftText(left) })}
      </p>
      <Cluster>
        <Button kind="primary" onClick={onTurn} aria-keyshortcuts="Space">
          {words.say(
            runs
              ? "exercise-run.clock.pause"
              : run.started
                ? "exercise-run.clock.go-on"
                : "exercise-run.clock.start",
          )}
        </Button>
        <Button onClick={() => move(-1)}>{words.say("exercise-run.clock.minus")}</Button>
        <Button onClick={() => move(1)}>{words.say("exercise-run.clock.plus")}</Button>
      </Cluster>
      <p className={styles.soft}>{words.say("exercise-run.clock.space")}</p>
      <p role="status" className={styles.soft}>
        {set}
      </p>
    </section>
  );
}
