import { useRef } from "react";
import { exactnessInWords, outcomeInWords } from "../../../report/model/explorer/answer-in-words";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Notice } from "../../../ui/notice";
import { ProgressLine } from "../../../ui/progress-line";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useWords } from "../../../ui/words-context";
import styles from "./explorer.module.css";
import type { ExplorerRun, FoundOptions } from "./use-explorer";

export interface RunStatusProps {
  run: ExplorerRun;
  found: FoundOptions | undefined;
  isCurrent: boolean;
  /** Whether all is there that a search needs; the records it reads come a moment after the page. */
  canStart: boolean;
  /** Whether the author has given both numbers. */
  hasNumbers: boolean;
  onStart: () => void;
  onStop: () => void;
}

/** Where the search stands and how much of what there is was looked at; the way to begin and to stop. */
export function RunStatus(props: RunStatusProps) {
  const { run, found, isCurrent, canStart, hasNumbers, onStart, onStop } = props;
  const words = useWords();
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  return (
    <div ref={part} className={styles.run}>
      {run.state === "working" ? (
        <Cluster>
          <Progress step={run.step} />
          <Button onClick={onStop}>{words.say("explorer.stop")}</Button>
        </Cluster>
      ) : (
        <Cluster>
          <Button
            kind={isCurrent ? "secondary" : "primary"}
            aria-disabled={!canStart || undefined}
            onClick={() => canStart && onStart()}
          >
            {words.say(found ? "explorer.again" : "explorer.start")}
          </Button>
        </Cluster>
      )}
      <div role="status" className={styles.run}>
        {!hasNumbers && <p>{words.say("explorer.numbers-first")}</p>}
        {run.state === "working" && <p>{words.say("explorer.run.working")}</p>}
        {run.state === "failed" && <Notice kind="error">{words.say("explorer.run.failed")}</Notice>}
        {run.state === "done" && found && !isCurrent && (
          <Notice kind="info">{words.say("explorer.outdated")}</Notice>
        )}
        {run.state === "done" && found && (
          <>
            <p className={styles.lead}>{outcomeInWords(words, found.answer)}</p>
            {exactnessInWords(words, found.answer, found.given.seed).map((said) => (
              <p key={said}>{said}</p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}

function Progress({ step }: { step: Extract<ExplorerRun, { state: "working" }>["step"] }) {
  const words = useWords();
  if (!step) return <ProgressLine said={words.say("explorer.run.first")} />;
  const { assessed, of } = step;
  return (
    <ProgressLine
      said={words.say("explorer.run.progress", { assessed, of })}
      step={{ done: assessed, of }}
    />
  );
}
