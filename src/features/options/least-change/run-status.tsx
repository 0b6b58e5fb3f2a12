import { useId, useRef } from "react";
import type { LeastAnswer } from "../../../engine/explore/least-answer";
import { outcomeInWords } from "../../../report/model/least-change/answer-in-words";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Notice } from "../../../ui/notice";
import { useKeptFocus } from "../../../ui/use-kept-focus";
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
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  const [outcome, exactness, silence] = answer ? outcomeInWords(words, answer) : [];
  return (
    <div ref={part} className={styles.run}>
      <div role="status" className={styles.run}>
        {run.state === "working" && <p>{words.say("least-change.run.working")}</p>}
        {run.state === "stopped" && (
          <Notice kind="info">{words.say("least-change.run.stopped")}</Notice>
        )}
        {run.state === "failed" && (
          <Notice kind="error">{words.say("least-change.run.failed")}</Notice>
        )}
        {run.state === "done" && outcome && (
          <>
            <p className={styles.lead}>{outcome}</p>
            {silence && <p>{silence}</p>}
            {exactness && <p className={styles.soft}>{exactness}</p>}
          </>
        )}
      </div>
      {run.state === "working" ? (
        <Cluster>
          {run.step && <Looked {...run.step} />}
          <Button onClick={onStop}>{words.say("least-change.run.stop")}</Button>
        </Cluster>
      ) : (
        run.state !== "done" && (
          <Cluster>
            <Button onClick={onAgain}>{words.say("least-change.run.again")}</Button>
          </Cluster>
        )
      )}
    </div>
  );
}

/** How far it is; nobody knows how many combinations are still to come. Not read out at each step. */
function Looked({ edits, looked }: { edits: number; looked: number }) {
  const words = useWords();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{words.say("least-change.run.looked", { edits, looked })}</label>{" "}
      <progress id={id} />
    </p>
  );
}
