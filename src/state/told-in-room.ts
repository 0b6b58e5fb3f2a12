import { keepTold, keptTold } from "../storage/kept-room";

/** Texts by exercise, for a browser that refuses to keep them. */
const here = new Map<string, Readonly<Record<string, string>>>();

const ofExercise = (exercise: string) => here.get(exercise) ?? keptTold(exercise);
const nameOf = (inject: string, code: string) => `${inject} ${code}`;

/**
 * The text of an inject, or of "debrief", that a live room told together with its code; undefined
 * where none did. A browser that can open no seal has it from there.
 */
export function toldInRoom(exercise: string, inject: string, code: string): string | undefined {
  const told = ofExercise(exercise);
  const name = nameOf(inject, code);
  return Object.hasOwn(told, name) ? told[name] : undefined;
}

/** Keeps a text that a room told, so that it is there once the room is left. */
export function noteTold(exercise: string, inject: string, code: string, text: string): void {
  if (toldInRoom(exercise, inject, code) === text) return;
  const told = { ...ofExercise(exercise), [nameOf(inject, code)]: text };
  here.set(exercise, told);
  keepTold(exercise, told);
}
