import * as z from "zod/mini";
import { mandateDesignSchema } from "../../domain/design";
import { isoDate, rowId } from "../../domain/field";
import { longText, shortText } from "../../domain/stated-schema";
import { evidenceTimes } from "../../domain/vocabulary/exercise";
import { cutSchema } from "./cut";
import { facilitatorSchema } from "./facilitator";
import { injectSchema } from "./inject";
import { roleSchema } from "./role";
import { briefPartSchema, eventSchema, forceSchema, sectorSchema } from "./situation";
import { sketchMapSchema } from "./sketch-map";

/** The version of an exercise's file. A change of the form needs a new number and a migration. */
export const exerciseVersion = 1;

/** What trainers and participants alike are given. */
const shared = {
  schemaVersion: z.literal(exerciseVersion),
  id: rowId(),
  /** The version of this exercise, in its author's own count. */
  version: shortText(),
  /** The language of its words, such as "en". */
  language: shortText(),
  title: shortText(),
  summary: longText(),
  case: z.enum(["fictional", "historical"]),
  /** The day in the country on which the exercise begins. */
  date: isoDate(),
  evidence: z.enum(evidenceTimes),
  cuts: z.array(cutSchema).check(z.minLength(1), z.maxLength(6)),
  objectives: z.array(z.strictObject({ id: rowId(), text: longText() })).check(z.maxLength(20)),
  brief: z.array(briefPartSchema).check(z.minLength(1), z.maxLength(20)),
  map: z.optional(sketchMapSchema),
  sectors: z.array(sectorSchema).check(z.maxLength(30)),
  forces: z.array(forceSchema).check(z.maxLength(60)),
  timeline: z.array(eventSchema).check(z.maxLength(100)),
  roles: z.array(roleSchema).check(z.maxLength(20)),
  /** What the teams are bound by; with a path, the answer of the design is set and kept. */
  constraints: z
    .array(z.strictObject({ id: rowId(), text: longText(), path: z.optional(shortText()) }))
    .check(z.maxLength(40)),
  /** Where to read on: ids of works of the evidence base, and why each. */
  reading: z.array(z.strictObject({ source: rowId(), why: longText() })).check(z.maxLength(40)),
  /** The design that every team begins with: situation and constraints. */
  design: mandateDesignSchema,
};

/** An exercise whole, as its trainer has it. */
export const exerciseSchema = z.strictObject({
  kind: z.literal("exercise"),
  ...shared,
  injects: z.array(injectSchema).check(z.maxLength(40)),
  facilitator: facilitatorSchema,
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** Something that a code opens: AES-GCM under a key drawn from the code; all in base64. */
export const sealedSchema = z.strictObject({
  id: rowId(),
  salt: shortText(),
  iv: shortText(),
  text: z.string().check(z.maxLength(400_000)),
});
export type Sealed = z.infer<typeof sealedSchema>;

/** The id of what is sealed for the debrief: rubric, questions, model answer, what followed. */
export const debriefSeal = "debrief";

/**
 * What participants are given: no facilitator's layer, and each inject sealed until the trainer
 * shows its code. The seal keeps the curious from reading ahead; it is no secret kept from experts.
 */
export const participantsCopySchema = z.strictObject({
  kind: z.literal("participants-copy"),
  ...shared,
  /** The cut that is played; `cuts` holds it alone. */
  cut: rowId(),
  sealed: z.array(sealedSchema).check(z.maxLength(60)),
});
export type ParticipantsCopy = z.infer<typeof participantsCopySchema>;
