import * as z from "zod/mini";
import { rowId } from "../../domain/field";
import { longText, shortText } from "../../domain/stated-schema";
import { setAnswerSchema } from "./inject";
import { paragraphs } from "./situation";

const points = () => z.array(longText()).check(z.maxLength(30));

/** What the trainer can expect of an inject. */
export const injectNoteSchema = z.strictObject({
  inject: rowId(),
  purpose: longText(),
  /** What teams usually do, and what to answer each. */
  expected: z
    .array(z.strictObject({ reaction: longText(), answer: longText() }))
    .check(z.maxLength(20)),
  /** What to do where a team does nothing with it. */
  ifQuiet: longText(),
});

/** What the trainer says and does in one stretch of a cut. */
export const scriptSchema = z.strictObject({
  cut: rowId(),
  item: rowId(),
  says: points(),
  does: points(),
});

/** One thing to look at in a team's work, in bands and never in points. */
export const criterionSchema = z.strictObject({
  id: rowId(),
  title: shortText(),
  looksAt: longText(),
  bands: z
    .array(z.strictObject({ id: rowId(), title: shortText(), text: longText() }))
    .check(z.minLength(2), z.maxLength(6)),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** One defensible answer among several, with those who would not have signed it. */
export const modelAnswerSchema = z.strictObject({
  preface: paragraphs(),
  choices: z
    .array(z.strictObject({ ...setAnswerSchema.shape, reason: longText() }))
    .check(z.maxLength(100)),
  dissents: z
    .array(
      z.strictObject({
        id: rowId(),
        /** The id of the role that dissents. */
        role: rowId(),
        path: z.optional(shortText()),
        text: longText(),
        /** Findings it rests on, by their ids in the evidence base; may be none. */
        findings: z.array(rowId()).check(z.maxLength(20)),
      }),
    )
    .check(z.maxLength(20)),
});

/** What only the trainer sees. */
export const facilitatorSchema = z.strictObject({
  purpose: paragraphs(),
  injects: z.array(injectNoteSchema).check(z.maxLength(40)),
  script: z.array(scriptSchema).check(z.maxLength(200)),
  rubric: z.array(criterionSchema).check(z.maxLength(20)),
  questions: z
    .array(
      z.strictObject({
        id: rowId(),
        text: longText(),
        /** What to listen for. */
        listenFor: longText(),
        /** Choices it is about, as paths of fields. */
        touches: z.array(shortText()).check(z.maxLength(20)),
      }),
    )
    .check(z.maxLength(40)),
  model: modelAnswerSchema,
  /** What is told at the debrief of a historical case: what followed, with its sources. */
  afterwards: z.optional(
    z
      .array(z.strictObject({ id: rowId(), text: longText(), source: shortText() }))
      .check(z.maxLength(60)),
  ),
});
export type Facilitator = z.infer<typeof facilitatorSchema>;
