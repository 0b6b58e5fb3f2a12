import * as z from "zod/mini";
import { count, rowId } from "../domain/field";
import { longText, shortText } from "../domain/stated-schema";
import { exerciseSchema } from "./exercise/exercise";

/** A clock that can be stopped: what had passed when it was last started or stopped. */
export const clockSchema = z.strictObject({
  /** Milliseconds that had passed by then. */
  passed: z.number().check(z.gte(0)),
  /** When it was last started, in milliseconds since 1970; absent while it stands. */
  startedAt: z.optional(z.number()),
});
export type Clock = z.infer<typeof clockSchema>;

/** One run of an exercise on the trainer's device. */
export const runSchema = z.strictObject({
  id: rowId(),
  /** The exercise as it was when the run began: later changes of the scenario leave it alone. */
  exercise: exerciseSchema,
  cut: rowId(),
  begun: z.iso.datetime(),
  clock: clockSchema,
  /** When the clock was first started. */
  started: z.optional(z.iso.datetime()),
  /** The time of day by which the room must be free, such as "15:30", by the device's clock. */
  endBy: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** Whether injects are released when their minute comes, without the trainer. */
  releasesOnTime: z.optional(z.boolean()),
  people: z.optional(count(1000)),
  /** The names that the teams were given, in the order of their tables; may be left out. */
  teams: z.optional(z.array(shortText()).check(z.maxLength(100))),
  /** The code of each inject and of "debrief"; the same for all teams of a run. */
  codes: z.record(rowId(), shortText()),
  released: z
    .array(z.strictObject({ inject: rowId(), at: z.iso.datetime() }))
    .check(z.maxLength(60)),
  /** The trainer's judgement of a team by a criterion, in the trainer's own words. */
  bands: z
    .array(
      z.strictObject({
        team: rowId(),
        criterion: rowId(),
        band: z.optional(rowId()),
        words: z.optional(longText()),
      }),
    )
    .check(z.maxLength(10_000)),
  notes: z.optional(longText()),
  hidesNames: z.boolean(),
});
export type Run = z.infer<typeof runSchema>;
