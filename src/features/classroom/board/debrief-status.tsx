import type { BackgroundRun } from "../../../state/use-background-answer";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Notice } from "../../../ui/notice";
import { ProgressLine } from "../../../ui/progress-line";
import { useWords } from "../../../ui/words-context";
import type { DebriefStep } from "../../../workers/debrief-turns";

export interface DebriefStatusProps {
  run: BackgroundRun<DebriefStep>;
  onStop: () => void;
  onAgain: () => void;
}

/** How far the files are read; the way to stop and to begin again. */
export function DebriefStatus({ run, onStop, onAgain }: DebriefStatusProps) {
  const words = useWords();
  if (run.state === "done") return null;
  if (run.state === "working") {
    const { step } = run;
    const said = step
      ? words.say(`board.run.${step.stage}`, { done: step.done, of: step.of })
      : words.say("board.run.first");
    return (
      <Cluster>
        <ProgressLine said={said} step={step && { done: step.done, of: step.of }} />
        <Button onClick={onStop}>{words.say("board.run.stop")}</Button>
      </Cluster>
    );
  }
  return (
    <Notice kind={run.state === "failed" ? "error" : "info"} isLive>
      <p>{words.say(`board.run.${run.state}`)}</p>
      <Button onClick={onAgain}>{words.say("board.run.again")}</Button>
    </Notice>
  );
}
