import { useId, useRef } from "react";
import type { StressStep } from "../../engine/stress/stress-result";
import type { Words } from "../../i18n/words";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { Notice } from "../../ui/notice";
import { useKeptFocus } from "../../ui/use-kept-focus";
import { useWords } from "../../ui/words-context";
import styles from "./stress.module.css";
import type { StressAnswer, StressRun } from "./use-stress";

export interface RunStatusProps {
  run: StressRun;
  answer: StressAnswer | undefined;
  onStop: () => void;
  onAgain: () => void;
}

/** Where the working out stands, said to everyone; with the way to stop it, or to begin again. */
export function RunStatus({ run, answer, onStop, onAgain }: RunStatusProps) {
  const words = useWords();
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  return (
    <div ref={part} className={styles.run}>
      <div role="status">
        <Said run={run} answer={answer} />
      </div>
      {run.state === "working" ? (
        <Cluster>
          {run.step && <Progress step={run.step} />}
          <Button onClick={onStop}>{words.say("stress.run.stop")}</Button>
        </Cluster>
      ) : (
        run.state !== "done" && (
          <Cluster>
            <Button onClick={onAgain}>{words.say("stress.run.again")}</Button>
          </Cluster>
        )
      )}
    </div>
  );
}

function Said({ run, answer }: Pick<RunStatusProps, "run" | "answer">) {
  const words = useWords();
  switch (run.state) {
    case "working":
      return <p>{words.say(answer ? "stress.run.working" : "stress.run.first")}</p>;
    case "stopped":
      return <Notice kind="info">{words.say("stress.run.stopped")}</Notice>;
    case "failed":
      return <Notice kind="error">{words.say("stress.run.failed")}</Notice>;
    case "done":
      return answer ? <p>{doneInWords(words, answer)}</p> : null;
  }
}

/** What came of a run; where nothing was tried, that alone: "nothing breaks" would be untrue. */
function doneInWords(
  words: Words,
  { result: { breaks, unbroken, tooMany } }: StressAnswer,
): string {
  return tooMany
    ? words.say("stress.shocks.too-many", { ...tooMany })
    : words.say("stress.run.done", { broken: breaks.length, holds: unbroken.length });
}

/** How far it is; not read out at each step. */
function Progress({ step: { stage, done, of } }: { step: StressStep }) {
  const words = useWords();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{words.say(`stress.run.${stage}`, { done, of })}</label>{" "}
      <progress id={id} value={done} max={of} />
    </p>
  );
}
