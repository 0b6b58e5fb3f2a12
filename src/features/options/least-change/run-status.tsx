import type { LeastAnswer } from "../../../engine/explore/least-answer";
import { outcomeInWords } from "../../../report/model/least-change/answer-in-words";
import { Notice } from "../../../ui/notice";
import { RunBar } from "../../../ui/run-bar";
import { useWords } from "../../../ui/words-context";
import styles from "./least-change.module.css";
import type { SearchRun } from "./use-least-change";

export interface RunStatusProps {
  run: SearchRun;
  answer: LeastAnswer | undefined;
  onStop: () => void;
  onAgain: () => void;
}

/** Where the search stands and what came of it, said to everyone; with the way to stop it. */
export function RunStatus({ run, answer, onStop, onAgain }: RunStatusProps) {
  const words = useWords();
  const step = run.state === "working" ? run.step : undefined;
  return (
    <RunBar
      className={styles.run}
      state={run.state}
      said={<Said run={run} answer={answer} />}
      // Nobody knows how many combinations are still to come.
      progress={step && { said: words.say("least-change.run.looked", { ...step }) }}
      stop={{ label: words.say("least-change.run.stop"), onClick: onStop }}
      again={{ label: words.say("least-change.run.again"), onClick: onAgain }}
    />
  );
}

function Said({ run, answer }: Pick<RunStatusProps, "run" | "answer">) {
  const words = useWords();
  switch (run.state) {
    case "working":
      return <p>{words.say("least-change.run.working")}</p>;
    case "stopped":
      return <Notice kind="info">{words.say("least-change.run.stopped")}</Notice>;
    case "failed":
      return <Notice kind="error">{words.say("least-change.run.failed")}</Notice>;
    case "done":
      return answer ? <Outcome answer={answer} /> : null;
  }
}

function Outcome({ answer }: { answer: LeastAnswer }) {
  const [outcome, exactness, silence] = outcomeInWords(useWords(), answer);
  if (!outcome) return null;
  return (
    <>
      <p className={styles.lead}>{outcome}</p>
      {silence && <p>{silence}</p>}
      {exactness && <p className={styles.soft}>{exactness}</p>}
    </>
  );
}
