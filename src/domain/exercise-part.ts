import * as z from "zod/mini";
import { rowId } from "./field";
import { shortText } from "./stated-schema";
import { evidenceTimes } from "./vocabulary/exercise";

/**
 * What makes a design the work of a team in an exercise. What the exercise says lies in the
 * exercise's own file; this holds which it is, who works, and how far they have come.
 */
export const exercisePartSchema = z.strictObject({
  /** The id of the exercise and the version of its file. */
  exercise: rowId(),
  version: shortText(),
  title: shortText(),
  /** The id of the cut that is played. */
  cut: rowId(),
  team: z.strictObject({ id: rowId(), name: shortText() }),
  /** Who holds which role; a role may be held by several, and a name may be left out. */
  members: z.optional(
    z
      .array(z.strictObject({ role: rowId(), name: z.optional(shortText()) }))
      .check(z.maxLength(60)),
  ),
  /** From when on the team is shown checks and evidence. */
  evidence: z.enum(evidenceTimes),
  /** Answers that the exercise sets and the team is not to change, as paths of fields. */
  set: z.array(shortText()).check(z.maxLength(300)),
  /** Injects that the team has opened, in that order, and the code that opened each. */
  opened: z
    .array(z.strictObject({ inject: rowId(), at: z.iso.datetime(), code: shortText() }))
    .check(z.maxLength(60)),
  /** When the trainer's code for the debrief was typed; absent before. */
  debriefed: z.optional(z.strictObject({ at: z.iso.datetime(), code: shortText() })),
});
export type ExercisePart = z.infer<typeof exercisePartSchema>;
