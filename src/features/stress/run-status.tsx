import type { Words } from "../../i18n/words";
import { Notice } from "../../ui/notice";
import { RunBar } from "../../ui/run-bar";
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
  const step = run.state === "working" ? run.step : undefined;
  return (
    <RunBar
      className={styles.run}
      state={run.state}
      said={<Said run={run} answer={answer} />}
      progress={
        step && {
          said: words.say(`stress.run.${step.stage}`, { done: step.done, of: step.of }),
          step,
        }
      }
      stop={{ label: words.say("stress.run.stop"), onClick: onStop }}
      again={{ label: words.say("stress.run.again"), onClick: onAgain }}
    />
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
