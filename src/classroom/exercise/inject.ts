import * as z from "zod/mini";
import { isoDate, rowId } from "../../domain/field";
import { shortText } from "../../domain/stated-schema";
import { briefPartSchema, eventSchema, forceSchema, paragraphs } from "./situation";

export const channels = [
  "cable",
  "report",
  "letter",
  "news",
  "call",
  "pledge",
  "decision",
] as const;

/** An answer of the design that an inject changes for every team, by the path of its field. */
export const setAnswerSchema = z.strictObject({ path: shortText(), value: z.unknown() });

/** News that reaches the teams while they work. */
export const injectSchema = z.strictObject({
  id: rowId(),
  title: shortText(),
  channel: z.enum(channels),
  from: shortText(),
  paragraphs: paragraphs(),
  /** What the team is asked to do with it; absent where that is for the team to see. */
  asks: z.optional(shortText()),
  /** Choices that it bears on, as paths of fields; for the trainer and the debrief alone. */
  touches: z.array(shortText()).check(z.maxLength(60)),
  /** The day in the country from then on, where the exercise moves on in time. */
  movesTo: z.optional(isoDate()),
  /** What is known from then on, beside what was known before. */
  adds: z.optional(
    z.strictObject({
      brief: z.optional(z.array(briefPartSchema).check(z.maxLength(20))),
      forces: z.optional(z.array(forceSchema).check(z.maxLength(60))),
      timeline: z.optional(z.array(eventSchema).check(z.maxLength(100))),
      /** Answers of the situation that change with it. */
      answers: z.optional(z.array(setAnswerSchema).check(z.maxLength(60))),
    }),
  ),
});
export type Inject = z.infer<typeof injectSchema>;
