import type { FieldPath } from "../../domain/field-path";
import type { Board, BoardChoice, TeamPlace, ValueGroup } from "./board";
import { hasMoved, isKnown } from "./inject-moves";

/** Something to ask in the plenary. It holds only who chose what; why is for the teams to say. */
export type Prompt =
  /** Of a choice: the smallest group beside the largest. */
  | { kind: "choice"; path: FieldPath; few: ValueGroup; most: ValueGroup }
  /** Of numbers: the lowest and the highest. */
  | { kind: "range"; path: FieldPath; low: ValueGroup; high: ValueGroup }
  /** Of a list: an item that some have and others, who answered, have not. */
  | {
      kind: "item";
      path: FieldPath;
      item: string;
      having: readonly TeamPlace[];
      lacking: readonly TeamPlace[];
    }
  /**
   * After an inject: who changed something that it bears on, or anything where it bears on nothing in
   * particular, and who changed nothing. Where nobody did the former, `unchanged` are all of whom the
   * work before it is known.
   */
  | {
      kind: "inject";
      inject: string;
      title: string;
      bears: boolean;
      changed: readonly TeamPlace[];
      unchanged: readonly TeamPlace[];
    }
  /** A choice that people within a team would have had otherwise. */
  | {
      kind: "vote";
      path: FieldPath;
      item?: string;
      team: TeamPlace;
      otherwise: number;
      of: number;
    };

const most = { choices: 5, votes: 3 } as const;

/** What to ask first, drawn from where teams differ most, from each inject and from the votes. */
export function promptsOf(board: Board): Prompt[] {
  const choices = board.choices
    .filter(({ disagreement }) => (disagreement ?? 0) > 0)
    .slice(0, most.choices)
    .flatMap((choice) => promptOf(choice) ?? []);
  return [...choices, ...injectPrompts(board), ...votePrompts(board)];
}

/** What to ask about one choice; undefined where all who answered say the same. */
export function promptOf({ path, kind, groups, items }: BoardChoice): Prompt | undefined {
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last || first === last) return undefined;
  if (kind === "number") return { kind: "range", path, low: first, high: last };
  if (kind !== "list") return { kind: "choice", path, few: last, most: first };
  const answered = groups.flatMap(({ teams }) => teams).toSorted((one, other) => one - other);
  // The item that halves the room has most to be said on both sides.
  const halves = (size: number) => Math.abs(answered.length / 2 - size);
  const [split] = items
    .filter(({ teams }) => teams.length < answered.length)
    .toSorted((one, other) => halves(one.teams.length) - halves(other.teams.length));
  if (!split) return undefined;
  const having = new Set(split.teams);
  const lacking = answered.filter((team) => !having.has(team));
  return { kind: "item", path, item: split.item, having: split.teams, lacking };
}

function injectPrompts({ moves }: Board): Prompt[] {
  return moves.flatMap(({ inject, title, touches, teams }): Prompt[] => {
    const places = (isIn: (move: (typeof teams)[number]) => boolean) =>
      teams.filter(isIn).map(({ team }) => team);
    const bears = touches.length > 0;
    const changed = places((move) => hasMoved(move, bears));
    const unchanged = places(({ state }) =>
      changed.length > 0 ? state === "nothing" : isKnown({ state }),
    );
    return changed.length > 0 || unchanged.length > 0
      ? [{ kind: "inject", inject, title, bears, changed, unchanged }]
      : [];
  });
}

function votePrompts({ votes }: Board): Prompt[] {
  return votes.contested.slice(0, most.votes).flatMap(({ path, item, teams }): Prompt[] => {
    const [widest] = teams.toSorted(
      (one, other) => other.amend + other.oppose - (one.amend + one.oppose),
    );
    if (!widest) return [];
    const { team, support, amend, oppose, undecided } = widest;
    const otherwise = amend + oppose;
    const place = item === undefined ? { path } : { path, item };
    return [{ kind: "vote", ...place, team, otherwise, of: otherwise + support + undecided }];
  });
}
