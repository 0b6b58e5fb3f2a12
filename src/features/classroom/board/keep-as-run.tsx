import { useState } from "react";
import { beginRun, changeRun } from "../../../state/run-store";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import { useBoardView } from "./board-context";
import { addressOfBoard } from "./place";

/** Makes a run of what is on the board, so that bands and files stay on this device. */
export function KeepAsRun() {
  const words = useWords();
  const { exercise, board, isHidden } = useBoardView();
  const [isBusy, setIsBusy] = useState(false);
  const cut = board.teams[0]?.cut ?? exercise.cuts[0]?.id ?? "";

  async function keep() {
    if (isBusy) return;
    setIsBusy(true);
    const id = await beginRun(exercise, cut);
    changeRun((run) => ({ ...run, hidesNames: isHidden }));
    window.location.hash = addressOfBoard(id);
  }

  return (
    <div>
      <Button aria-disabled={isBusy || undefined} onClick={keep}>
        {words.say("board.keep-as-run")}
      </Button>
    </div>
  );
}
