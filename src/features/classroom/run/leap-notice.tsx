import { msOfMinute } from "../../../classroom/agenda";
import type { Run } from "../../../classroom/run";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import { useLeaps } from "./use-leaps";

/** Asks about minutes that the clock counted while the device slept or the page was closed. */
export function LeapNotice({ run }: { run: Run }) {
  const words = useWords();
  const leap = useLeaps(run);
  return (
    <div role="status">
      {leap && (
        <Notice kind="warning">
          <p>{words.say("exercise-run.leap", { minutes: Math.round(leap.by / msOfMinute) })}</p>
          <Cluster>
            <Button onClick={leap.keep}>{words.say("exercise-run.leap.keep")}</Button>
            <Button onClick={leap.leaveOut}>{words.say("exercise-run.leap.leave-out")}</Button>
          </Cluster>
        </Notice>
      )}
    </div>
  );
}
