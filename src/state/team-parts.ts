import {
  type DebriefPart,
  debriefPartOf,
  readDebriefPart,
  readInject,
} from "../classroom/exercise/debrief-part";
import { debriefSeal, type ParticipantsCopy, type Sealed } from "../classroom/exercise/exercise";
import type { Inject } from "../classroom/exercise/inject";
import type { ExerciseSource } from "../classroom/team/begin-team";
import type { ExercisePart } from "../domain/exercise-part";
import { openSeal } from "../storage/seal";
import { toldInRoom } from "./told-in-room";

/** What a team has opened so far. */
export interface TeamParts {
  source: ExerciseSource;
  /** In the order of opening. */
  injects: Inject[];
  debrief: DebriefPart | undefined;
  /** Ids of what was opened and can no longer be read. */
  lost: string[];
}

/** Texts under seals that were opened in this window, so that no code is worked out twice. */
const texts = new Map<string, string>();

/** The text under a seal; undefined where the code is another's. Rejects where nothing can be opened. */
async function textUnder(sealed: Sealed, code: string): Promise<string | undefined> {
  const key = `${sealed.salt} ${code}`;
  const text = texts.get(key) ?? (await openSeal(sealed, code));
  if (text !== undefined) texts.set(key, text);
  return text;
}

/** What of an exercise a team has opened; undefined where this device has nothing of it. */
export async function teamParts(
  { opened, debriefed }: Pick<ExercisePart, "opened" | "debriefed">,
  sources: readonly ExerciseSource[],
): Promise<TeamParts | undefined> {
  let best: TeamParts | undefined;
  for (const source of sources) {
    const parts: TeamParts = { source, injects: [], debrief: undefined, lost: [] };
    for (const { inject, code } of opened) {
      const read = await injectOf(source, inject, code);
      if (read) parts.injects.push(read);
      else parts.lost.push(inject);
    }
    if (debriefed) {
      parts.debrief = await debriefOf(source, debriefed.code);
      if (!parts.debrief) parts.lost.push(debriefSeal);
    }
    if (parts.lost.length === 0) return parts;
    if (!best || parts.lost.length < best.lost.length) best = parts;
  }
  return best;
}

/** An inject of a source; of a copy only under its code. */
async function injectOf(source: ExerciseSource, id: string, code: string) {
  if (source.kind === "exercise") return source.injects.find((inject) => inject.id === id);
  const text = await textOf(source, id, code);
  return text === undefined ? undefined : readInject(text);
}

async function debriefOf(source: ExerciseSource, code: string) {
  if (source.kind === "exercise") return debriefPartOf(source);
  const text = await textOf(source, debriefSeal, code);
  return text === undefined ? undefined : readDebriefPart(text);
}

/** What a room told under this code, else what it opens in the copy. */
async function textOf(source: ParticipantsCopy, id: string, code: string) {
  const told = toldInRoom(source.id, id, code);
  const sealed = source.sealed.find((each) => each.id === id);
  return told ?? (sealed && (await textUnder(sealed, code)));
}

/** What a code opens. */
export type Found =
  | { what: "inject"; inject: Inject; source: ExerciseSource }
  | { what: "debrief"; source: ExerciseSource }
  | { what: "nothing" };

/** Looks for what a code opens; `likely` names the inject that a link came for, which is tried first. */
export async function underCode(
  sources: readonly ExerciseSource[],
  code: string,
  likely?: string,
): Promise<Found> {
  for (const source of sources) {
    if (source.kind === "exercise") continue;
    const sealed = source.sealed.toSorted(
      (one, other) => Number(other.id === likely) - Number(one.id === likely),
    );
    for (const each of sealed) {
      const text = await textUnder(each, code);
      if (text === undefined) continue;
      if (each.id === debriefSeal) return { what: "debrief", source };
      const inject = readInject(text);
      if (inject) return { what: "inject", inject, source };
    }
  }
  return { what: "nothing" };
}

/** The next inject of an exercise that is played without a trainer; undefined after the last. */
export function nextInject(
  source: ExerciseSource,
  { cut, opened }: Pick<ExercisePart, "cut" | "opened">,
): Inject | undefined {
  if (source.kind !== "exercise") return undefined;
  const planned = source.cuts.find(({ id }) => id === cut)?.injects ?? [];
  const next = [...planned]
    .sort((one, other) => one.minute - other.minute)
    .find(({ inject }) => !opened.some((each) => each.inject === inject));
  return source.injects.find(({ id }) => id === next?.inject);
}
