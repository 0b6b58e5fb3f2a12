import { useState } from "react";
import { agendaAt } from "../../../classroom/agenda";
import { cutOf } from "../../../classroom/new-run";
import type { Run } from "../../../classroom/run";
import { withClockAt } from "../../../classroom/run-acts";
import { useWritten } from "../../../exercise-view/written";
import { changeRun } from "../../../state/run-store";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import clock from "../clock/clock.module.css";
import { clockText, leftText } from "../clock/clock-text";
import styles from "./run.module.css";
import { ScriptNow } from "./script-now";

/** The stretch that is on, what to say and do in it, and what comes next. */
export function AgendaNow({ run, passed }: { run: Run; passed: number }) {
  const words = useWords();
  const written = useWritten(run.exercise.language);
  const [before, setBefore] = useState<number>();
  const { current, next, leftInStretch } = agendaAt(cutOf(run), passed);
  const goTo = (to: number) => changeRun((now) => withClockAt(now, to, new Date()));
  return (
    <section className={styles.stretch} aria-labelledby="run-now">
      <h2 id="run-now">
        {current ? (
          <bdi {...written}>{current.item.title}</bdi>
        ) : (
          words.say("exercise-run.agenda.over")
        )}
      </h2>
      {current && (
        <>
          <p className={styles.soft}>
            {words.say(`exercises.agenda.${current.item.kind}`)}{" "}
            <strong className={styles.leftNow}>
              {words.say("exercise-run.agenda.left", { left: leftText(leftInStretch) })}
            </strong>
          </p>
          <p className={styles.task}>
            {words.say("exercise-run.agenda.task")} <bdi {...written}>{current.item.task}</bdi>
          </p>
          <ScriptNow run={run} item={current.item.id} />
        </>
      )}
      {next && (
        <p>
          {words.say("exercise-run.agenda.next", { at: clockText(next.from) })}{" "}
          <bdi {...written}>{next.item.title}</bdi>{" "}
          <span className={clock.figures}>
            {words.say("exercises.minutes", { minutes: next.item.minutes })}
          </span>
        </p>
      )}
      <Cluster>
        {next && (
          <Button
            icon="forward"
            onClick={() => {
              setBefore(passed);
              goTo(next.from);
            }}
          >
            {words.say("exercise-run.agenda.go-on", { title: next.item.title })}
          </Button>
        )}
        {before !== undefined && (
          <Button
            kind="quiet"
            icon="undo"
            onClick={() => {
              setBefore(undefined);
              goTo(before);
            }}
          >
            {words.say("exercise-run.agenda.go-back", { at: clockText(before) })}
          </Button>
        )}
      </Cluster>
    </section>
  );
}
