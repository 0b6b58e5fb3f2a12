import type { MandateDesign } from "../../domain/design";
import { type ExerciseSource, teamDesign } from "../team/begin-team";
import { teamWorkOf } from "../team/team-file";
import { type TeamWork, teamWorkSchema } from "../team-work";
import { type Change, readChange } from "./change";
import { partKey, readKey } from "./keys";
import { withContent } from "./with-content";

/** A team's work in a room as it begins: the same on every device of the team and on the trainer's. */
export function roomDesign(
  source: ExerciseSource,
  cut: string,
  { team, run, name }: { team: string; run: string; name: string },
): MandateDesign {
  const ids = { design: designIdOf(run, team), team };
  return teamDesign(source, cut, { name, members: [] }, ids);
}

/** The id of a team's design in a room. */
export const designIdOf = (run: string, team: string): string =>
  `${run}-${team}`.slice(0, 64).replace(/-+$/, "");

const momentSchema = teamWorkSchema.shape.moments._zod.def.element;

/** A moment of a team's exercise as it came under a key; undefined where it is none. */
export function readMoment(key: string, value: unknown): TeamWork["moments"][number] | undefined {
  const read = readKey(key);
  if (read?.kind !== "part" || read.name !== "moment") return undefined;
  const moment = momentSchema.safeParse(value);
  return moment.success && moment.data.moment === read.entry ? moment.data : undefined;
}

export const momentKey = (team: string, moment: string) => partKey(team, "moment", moment);

/** What a team's keys hold, as text, by key. */
export type TeamKeys = ReadonlyMap<string, string>;

/** A team's work as it stands in the room, and the keys under which something else stands. */
export interface TeamFound {
  readonly work: TeamWork;
  readonly unreadable: readonly string[];
  /** When the team last changed anything, and who did (ISO); undefined before. */
  readonly last: Pick<Change, "at" | "who"> | undefined;
}

/**
 * Puts a team's work together from all that stands in the room. What cannot be read, or is no value
 * for its place, is left out and told; the rest stands.
 */
export function teamFound(
  begun: MandateDesign,
  keys: TeamKeys,
  { room, now }: { room: string; now: string },
): TeamFound {
  let design = begun;
  let last: Change | undefined;
  const unreadable: string[] = [];
  const moments: TeamWork["moments"] = [];
  for (const [key, text] of [...keys].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const change = readChange(text);
    if (change && change.room !== room) continue;
    const moment = change && readMoment(key, change.value);
    const next = change && !moment ? withContent(design, key, change.value, true) : undefined;
    if (moment) moments.push(moment);
    else if (next) design = next;
    else unreadable.push(key);
    if (change && !moment && (!last || change.at > last.at)) last = change;
  }
  moments.sort((one, other) => (one.at < other.at ? -1 : 1));
  const work = teamWorkOf(design, moments, now);
  return { work, unreadable, last: last && { at: last.at, who: last.who } };
}
