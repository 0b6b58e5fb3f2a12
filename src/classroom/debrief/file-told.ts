import type { TeamWorkNote, TeamWorkOpened, TeamWorkProblem } from "../open-team-work";
import { type NamedWork, onePerTeam } from "./one-per-team";

/** What came of a file that was dropped on the board; each is told by its name. */
export type FileTold =
  | { file: string; outcome: "taken"; team: string; notes: readonly TeamWorkNote[] }
  | { file: string; outcome: "refused"; problem: TeamWorkProblem | { code: "unreadable" } }
  /** Another file of the same team stands. */
  | { file: string; outcome: "set-aside"; team: string; stands: string; isCopy: boolean };

/** A file as it was opened; undefined where it could not even be read. */
export interface OpenedFile {
  readonly file: string;
  readonly opened: TeamWorkOpened | undefined;
}

export interface FilesTold {
  /** One for each team. */
  readonly works: readonly NamedWork[];
  /** What is amiss first, then what was set aside, then what was taken; by name within each. */
  readonly told: readonly FileTold[];
}

const ranks = { refused: 0, "set-aside": 1, taken: 2 } as const;

/** The work of each team, and what came of every file; no damaged file hinders another. */
export function filesTold(files: readonly OpenedFile[]): FilesTold {
  const notes = new Map<object, readonly TeamWorkNote[]>();
  const refused: FileTold[] = [];
  const opened = files.flatMap(({ file, opened: result }): NamedWork[] => {
    if (!result?.ok) {
      const problem = result?.problem ?? ({ code: "unreadable" } as const);
      refused.push({ file, outcome: "refused", problem });
      return [];
    }
    notes.set(result.work, result.notes);
    return [{ file, work: result.work }];
  });
  const { works, same } = onePerTeam(opened);
  const taken = works.map(({ file, work }): FileTold => {
    const team = work.design.exercise?.team.name ?? "";
    return { file, outcome: "taken", team, notes: notes.get(work) ?? [] };
  });
  const setAside = same.map(({ setAside: file, team, stands, isCopy }): FileTold => {
    return { file, outcome: "set-aside", team, stands, isCopy };
  });
  const told = [...refused, ...setAside, ...taken].toSorted(
    (one, other) =>
      ranks[one.outcome] - ranks[other.outcome] ||
      (one.file < other.file ? -1 : Number(one.file > other.file)),
  );
  return { works, told };
}
