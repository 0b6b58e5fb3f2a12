import * as z from "zod/mini";
import { rowId } from "../../domain/field";
import { shortText } from "../../domain/stated-schema";
import { passedAt } from "../clock";
import { type DebriefPart, debriefPartOf, debriefPartSchema } from "../exercise/debrief-part";
import { debriefSeal } from "../exercise/exercise";
import { type Inject, injectSchema } from "../exercise/inject";
import { type Clock, clockSchema, type Run } from "../run";
import { readAs } from "./change";

/** What a room says of the run that it is about. The trainer's side writes it at each change. */
export const runToldSchema = z.strictObject({
  v: z.literal(1),
  /** An id of the room: one that was set up anew has another, though it is about the same run. */
  room: rowId(),
  run: rowId(),
  exercise: rowId(),
  version: shortText(),
  cut: rowId(),
  title: shortText(),
  /** What had passed when this was written, in milliseconds, and whether the clock ran on. */
  passed: z.number().check(z.gte(0)),
  isRunning: z.boolean(),
  /** The trainer has closed the room. */
  isClosed: z.boolean(),
});
export type RunTold = z.infer<typeof runToldSchema>;

/** An inject as it is released in a room: open, so that no device has to break a seal for it. */
export const injectToldSchema = z.strictObject({
  v: z.literal(1),
  at: z.iso.datetime(),
  code: shortText(),
  inject: z.optional(injectSchema),
  debrief: z.optional(debriefPartSchema),
});
export type InjectTold = z.infer<typeof injectToldSchema>;

export function runTold(run: Run, room: string, now: number, isClosed = false): RunTold {
  return {
    v: 1,
    room,
    run: run.id,
    exercise: run.exercise.id,
    version: run.exercise.version,
    cut: run.cut,
    title: run.exercise.title,
    passed: passedAt(run.clock, now),
    isRunning: run.clock.startedAt !== undefined,
    isClosed,
  };
}

/** Everything that a run has released so far, by its id, in the order of release. */
export function injectsTold({ exercise, released, codes }: Run): [string, InjectTold][] {
  return released.flatMap(({ inject: id, at }): [string, InjectTold][] => {
    const code = codes[id] ?? "";
    if (id === debriefSeal) return [[id, { v: 1, at, code, debrief: debriefPartOf(exercise) }]];
    const inject = exercise.injects.find((each) => each.id === id);
    // What an inject bears on would give the answer away.
    return inject ? [[id, { v: 1, at, code, inject: { ...inject, touches: [] } }]] : [];
  });
}

export const readRunTold = (text: string) => readAs(runToldSchema, text);

/** What was released under an id; undefined where the text is something else. */
export function readInjectTold(
  id: string,
  text: string,
): (InjectTold & ({ inject: Inject } | { debrief: DebriefPart })) | undefined {
  const told = readAs(injectToldSchema, text);
  if (told?.debrief && id === debriefSeal) return { ...told, debrief: told.debrief };
  return told?.inject?.id === id ? { ...told, inject: told.inject } : undefined;
}

/**
 * The trainer's clock on a device whose own clock may be wrong. `written`: when the room was told, by
 * the server's clock; `ahead`: how far that is ahead of the device's; both in milliseconds.
 */
export function clockTold(
  { passed, isRunning }: Pick<RunTold, "passed" | "isRunning">,
  written: number,
  ahead: number,
): Clock {
  return clockSchema.parse(isRunning ? { passed, startedAt: written - ahead } : { passed });
}
