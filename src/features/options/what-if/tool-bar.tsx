import { useState } from "react";
import { isBlank, lostEdits, placesTried } from "../../../alternatives/what-if/trial";
import { useTrialKept } from "../../../state/what-if-keeping";
import {
  bringTrialBack,
  clearTrial,
  frameNow,
  redoTrial,
  undoTrial,
  useWhatIf,
} from "../../../state/what-if-store";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import { KeepDialog } from "./keep-dialog";
import { TakeDialog } from "./take-dialog";

/** Undo and redo of what is tried, and the ways out: an option of its own, or the open design. */
export function ToolBar() {
  const words = useWords();
  const [asks, setAsks] = useState<"keep" | "take">();
  const canUndo = useWhatIf(({ trial }) => trial.at > 0);
  const canRedo = useWhatIf(({ trial }) => trial.at < trial.steps.length);
  const canClear = useWhatIf(({ trial }) => !isBlank(trial));
  const canBringBack = useWhatIf(({ cleared }) => cleared !== undefined);
  const differs = useWhatIf(isOther);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a toolbar has no element of its own */}
      <div role="group" aria-label={words.say("what-if.tools")}>
        <Cluster>
          <Button icon="undo" aria-disabled={!canUndo} onClick={undoTrial}>
            {words.say("what-if.undo")}
          </Button>
          <Button icon="redo" aria-disabled={!canRedo} onClick={redoTrial}>
            {words.say("what-if.redo")}
          </Button>
          {canBringBack ? (
            <Button onClick={bringTrialBack}>{words.say("what-if.bring-back")}</Button>
          ) : (
            <Button aria-disabled={!canClear} onClick={clearTrial}>
              {words.say("what-if.clear")}
            </Button>
          )}
          <Button icon="copy" aria-disabled={!differs} onClick={() => differs && setAsks("keep")}>
            {words.say("what-if.keep")}
          </Button>
          <Button icon="tick" aria-disabled={!differs} onClick={() => differs && setAsks("take")}>
            {words.say("what-if.take")}
          </Button>
        </Cluster>
      </div>
      <Warnings />
      <KeepDialog isOpen={asks === "keep"} onClose={() => setAsks(undefined)} />
      <TakeDialog isOpen={asks === "take"} onClose={() => setAsks(undefined)} />
    </>
  );
}

/** Whether the copy says something else than the open design. */
function isOther(state: ReturnType<typeof useWhatIf.getState>): boolean {
  const now = frameNow(state);
  if (!now || !state.start || now.design === state.start.design) return false;
  return placesTried(state.start.design, now.design, state.trial).length > 0;
}

/** What is tried in vain, and what cannot be kept. */
function Warnings() {
  const words = useWords();
  const isKept = useTrialKept((state) => state.isKept);
  const lost = useWhatIf(({ start, trial }) => (start ? lostEdits(start.design, trial).length : 0));
  return (
    <>
      {isKept === false && <Notice kind="warning">{words.say("what-if.not-kept")}</Notice>}
      {lost > 0 && <Notice kind="info">{words.say("what-if.lost", { count: lost })}</Notice>}
    </>
  );
}
