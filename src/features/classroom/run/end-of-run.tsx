import { useId } from "react";
import { agendaAt, endFrom, lagOf, msOfMinute, spareUntil } from "../../../classroom/agenda";
import { passedAt } from "../../../classroom/clock";
import { cutOf } from "../../../classroom/new-run";
import type { Run } from "../../../classroom/run";
import type { Words } from "../../../i18n/words";
import { changeRun } from "../../../state/run-store";
import { useWords } from "../../../ui/words-context";
import styles from "./run.module.css";

/** When the run ends as things stand, and whether the room is free that long. */
export function EndOfRun({ run, passed }: { run: Run; passed: number }) {
  const words = useWords();
  const id = useId();
  const now = new Date();
  const { left } = agendaAt(cutOf(run), passed);
  const setEnd = (value: string) =>
    changeRun(({ endBy: _before, ...rest }) => (value ? { ...rest, endBy: value } : rest));
  return (
    <div className={styles.end}>
      <p>
        {words.join([
          words.say(run.started ? "exercise-run.end.at" : "exercise-run.end.if-now", {
            time: words.time(endFrom(now, left)),
          }),
          lagInWords(words, run, now),
        ])}
      </p>
      <p className={styles.endBy}>
        <label htmlFor={id}>{words.say("exercise-run.end.free-until")}</label>
        <input
          id={id}
          type="time"
          className={styles.timeBox}
          value={run.endBy ?? ""}
          onChange={({ target }) => setEnd(target.value.slice(0, 5))}
        />
        <span className={styles.spare}>{spareInWords(words, run, now, left)}</span>
      </p>
    </div>
  );
}

/** Minutes by which the run lags behind one without a pause, or is ahead; "" where it is neither. */
function lagInWords(words: Words, run: Run, now: Date): string {
  if (!run.started) return "";
  const lag = lagOf(new Date(run.started), now, passedAt(run.clock, now.getTime()));
  const minutes = Math.round(Math.abs(lag) / msOfMinute);
  if (minutes === 0) return words.say("exercise-run.lag.none");
  return words.say(lag > 0 ? "exercise-run.lag.behind" : "exercise-run.lag.ahead", { minutes });
}

function spareInWords(words: Words, { endBy }: Run, now: Date, left: number): string {
  if (!endBy) return "";
  const spare = spareUntil(endBy, now, left);
  const minutes = Math.floor(Math.abs(spare) / msOfMinute);
  if (spare < -msOfMinute) return words.say("exercise-run.end.too-little", { minutes });
  return words.say("exercise-run.end.to-spare", { minutes });
}
