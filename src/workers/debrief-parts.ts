import type { Board } from "../classroom/debrief/board";
import type { DebriefAnswer } from "./debrief-turns";

/** A stretch of one of the long lists of a board. */
export type BoardPart = {
  [K in LongList]: { readonly list: K; readonly rows: Board[K] };
}[LongList];

/** The lists of a board that grow with a class. */
const longLists = ["choices", "moves", "checks", "yardsticks"] as const;
type LongList = (typeof longLists)[number];

/** So many rows go over at once: taking in a whole board of 500 teams would hold the page up. */
const atOnce = { choices: 20, moves: 1, checks: 20, yardsticks: 2 } as const;

/** An answer taken apart: what is left of it, and its long lists in stretches. */
export function apart({ board, told }: DebriefAnswer): {
  rest: DebriefAnswer;
  parts: BoardPart[];
} {
  const parts = longLists.flatMap((list) => {
    const rows: readonly unknown[] = board[list];
    const count = Math.ceil(rows.length / atOnce[list]);
    return Array.from({ length: count }, (_, place) => {
      const from = place * atOnce[list];
      return { list, rows: rows.slice(from, from + atOnce[list]) } as BoardPart;
    });
  });
  const rest = { ...board, choices: [], moves: [], checks: [], yardsticks: [] };
  return { rest: { board: rest, told }, parts };
}

/** The answer again, from what is left of it and the stretches in the order in which they came. */
export function together(
  { board, told }: DebriefAnswer,
  parts: readonly BoardPart[],
): DebriefAnswer {
  const rows = (list: LongList) =>
    parts.flatMap((part): readonly unknown[] => (part.list === list ? part.rows : []));
  const lists = Object.fromEntries(
    longLists.map((list) => [list, [...board[list], ...rows(list)]]),
  );
  return { board: { ...board, ...lists }, told };
}
