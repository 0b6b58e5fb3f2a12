import { useState } from "react";
import type { BoardTeam } from "../../../classroom/debrief/board";
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

  async function keep() {
    if (isBusy) return;
    setIsBusy(true);
    const id = await beginRun(exercise, cutOfMost(board.teams));
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

/** The cut that most teams played; a run has one, and the others are told of by their files. */
function cutOfMost(teams: readonly BoardTeam[]): string {
  const played = (asked: string) => teams.filter(({ cut }) => cut === asked).length;
  const cuts = [...new Set(teams.map(({ cut }) => cut))];
  return cuts.toSorted((one, other) => played(other) - played(one))[0] ?? "";
}
