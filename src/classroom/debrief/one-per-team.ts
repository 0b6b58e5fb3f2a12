import { canonicalText } from "../../domain/canonical-text";
import type { TeamWork } from "../team-work";

/** A hand-in with the name of the file it came in. */
export interface NamedWork {
  readonly file: string;
  readonly work: TeamWork;
}

/** Two files of the same team: which of them stands on the board, and which does not. */
export interface SameTeam {
  readonly team: string;
  readonly stands: string;
  readonly setAside: string;
  /** The two hold the same. */
  readonly isCopy: boolean;
}

export interface OnePerTeam<Named extends NamedWork = NamedWork> {
  /** By the id of the team. */
  readonly works: readonly Named[];
  readonly same: readonly SameTeam[];
}

const teamOf = ({ work }: NamedWork) => work.design.exercise?.team;

/** The later first; what was handed in at the same time by its content, and never by its place. */
function laterFirst(one: NamedWork, other: NamedWork): number {
  const time = Date.parse(other.work.handedIn) - Date.parse(one.work.handedIn);
  // A hand-in tells more than a design's own file of the same time.
  const moments = other.work.moments.length - one.work.moments.length;
  if (time !== 0 || moments !== 0) return time || moments;
  const [mine, others] = [canonicalText(one.work), canonicalText(other.work)];
  if (mine !== others) return mine < others ? -1 : 1;
  return one.file < other.file ? -1 : Number(one.file > other.file);
}

/** One hand-in for each team, the later one where a team handed in twice; in any order of files. */
export function onePerTeam<Named extends NamedWork>(handedIn: readonly Named[]): OnePerTeam<Named> {
  const byTeam = new Map<string, Named[]>();
  for (const named of handedIn) {
    const id = teamOf(named)?.id;
    if (id !== undefined) byTeam.set(id, [...(byTeam.get(id) ?? []), named]);
  }
  const teams = [...byTeam].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const ranked = teams.map(([, all]) => (all.length > 1 ? all.toSorted(laterFirst) : all));
  return {
    works: ranked.flatMap((all) => all.slice(0, 1)),
    same: ranked.flatMap(([stands, ...older]) =>
      older.map((each): SameTeam => {
        if (!stands) throw new Error("A team has no file.");
        return {
          team: teamOf(stands)?.name ?? "",
          stands: stands.file,
          setAside: each.file,
          isCopy: canonicalText(stands.work) === canonicalText(each.work),
        };
      }),
    ),
  };
}
