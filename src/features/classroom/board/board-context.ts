import { createContext, useContext } from "react";
import type { Board } from "../../../classroom/debrief/board";
import type { Exercise } from "../../../classroom/exercise/exercise";
import type { Run } from "../../../classroom/run";
import type { NamedTeam } from "../../../report/model/exercise/debrief/debrief-input";

/** What every part of the board shows from. */
export interface BoardView {
  /** Of the shown teams alone. */
  readonly board: Board;
  readonly exercise: Exercise;
  readonly run: Run | undefined;
  /** The shown teams, in the order in which they stand. */
  readonly teams: readonly NamedTeam[];
  readonly isHidden: boolean;
}

export const BoardContext = createContext<BoardView | undefined>(undefined);

export function useBoardView(): BoardView {
  const view = useContext(BoardContext);
  if (!view) throw new Error("A part of the board is drawn without a board.");
  return view;
}
