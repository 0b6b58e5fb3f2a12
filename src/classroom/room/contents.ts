import { type MandateDesign, sectionIds } from "../../domain/design";
import type { Drafting } from "../../domain/drafting";
import type { ExercisePart } from "../../domain/exercise-part";
import { draftNames, draftParts, entryParts } from "../../domain/merge/place";
import { entryId } from "../../domain/merge/places-of";
import { answerKey, partKey } from "./keys";

/** Parts of a design that travel whole. */
export const wholeParts = ["option", "basis"] as const;

/** What a design has under each key of its team: answers, and every other part of it. */
export function contentsOf(team: string, design: MandateDesign): Map<string, unknown> {
  const contents = new Map<string, unknown>();
  const put = (key: string, value: unknown) => {
    if (value !== undefined) contents.set(key, value);
  };
  for (const section of sectionIds)
    for (const [field, answer] of Object.entries(design[section] ?? {}))
      put(answerKey(team, section, field), answer);
  for (const [line, text] of Object.entries(design.about)) put(partKey(team, "about", line), text);
  for (const part of entryParts)
    for (const entry of design[part] ?? []) put(partKey(team, part, entryId(entry)), entry);
  for (const part of wholeParts) put(partKey(team, part), design[part]);
  putDrafting(team, design.drafting, put);
  putExercise(team, design.exercise, put);
  return contents;
}

type Put = (key: string, value: unknown) => void;

function putDrafting(team: string, drafting: Drafting | undefined, put: Put): void {
  for (const name of draftNames) put(partKey(team, "draft-name", name), drafting?.names?.[name]);
  for (const part of draftParts) put(partKey(team, "drafting", part), drafting?.[part]);
}

/** Which exercise it is comes from the exercise; who is in the team and what was opened, from the team. */
function putExercise(team: string, exercise: ExercisePart | undefined, put: Put): void {
  if (!exercise) return;
  put(partKey(team, "exercise", "team"), exercise.team.name);
  put(partKey(team, "exercise", "members"), exercise.members);
  for (const opened of exercise.opened) put(partKey(team, "opened", opened.inject), opened);
  put(partKey(team, "debriefed"), exercise.debriefed);
}

/** The keys at which two contents differ by reference; what is the very same object is the same. */
export function keysApart(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}
