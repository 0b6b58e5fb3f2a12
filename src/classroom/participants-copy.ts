import type { Cut } from "./exercise/cut";
import { debriefPartOf } from "./exercise/debrief-part";
import {
  debriefSeal,
  type Exercise,
  type ParticipantsCopy,
  type Sealed,
} from "./exercise/exercise";

/** Closes a text under a code. */
export type SealText = (text: string, code: string) => Promise<Omit<Sealed, "id">>;

/** Something that participants are not to read before its time, and the text that is sealed of it. */
export interface ToSeal {
  /** An inject's id, or "debrief". */
  id: string;
  text: string;
}

/** The parts of a participants' copy that are sealed, in the order of play; the debrief is last. */
export function partsToSeal(exercise: Exercise, cutId: string): ToSeal[] {
  const cut = exercise.cuts.find(({ id }) => id === cutId);
  const injects = inOrder(cut?.injects ?? []).flatMap(({ inject: id }) => {
    const inject = exercise.injects.find((each) => each.id === id);
    // What an inject bears on would give the answer away.
    return inject ? [{ id, text: JSON.stringify({ ...inject, touches: [] }) }] : [];
  });
  return [...injects, { id: debriefSeal, text: JSON.stringify(debriefPartOf(exercise)) }];
}

const inOrder = (injects: Cut["injects"]) =>
  [...injects].sort((one, other) => one.minute - other.minute);

/**
 * What participants are given for one cut: the exercise without its facilitator's layer and without
 * the roles that the cut does not deal, each inject and what belongs to the debrief under its code.
 * Rejects where a part has no code, the cut is unknown, or `seal` rejects.
 */
export async function participantsCopy(
  exercise: Exercise,
  cutId: string,
  codes: Readonly<Record<string, string>>,
  seal: SealText,
): Promise<ParticipantsCopy> {
  const cut = exercise.cuts.find(({ id }) => id === cutId);
  if (!cut) throw new Error(`No cut ${cutId}`);
  const sealed: Sealed[] = [];
  for (const { id, text } of partsToSeal(exercise, cutId)) {
    const code = codes[id];
    if (!code) throw new Error(`No code for ${id}`);
    sealed.push({ id, ...(await seal(text, code)) });
  }
  const { facilitator: _trainers, injects: _sealed, roles, ...shared } = exercise;
  return {
    ...shared,
    kind: "participants-copy",
    // Sealed with what belongs to the debrief.
    reading: [],
    cut: cutId,
    // When an inject comes is for the trainer to know; in which order, the situation is told by.
    cuts: [
      { ...cut, injects: inOrder(cut.injects).map(({ inject }, minute) => ({ inject, minute })) },
    ],
    roles: roles.filter(({ id }) => cut.roles.includes(id)),
    sealed,
  };
}
