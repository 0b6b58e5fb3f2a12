import * as z from "zod/mini";
import { basisSchema } from "./basis";
import { commentSchema } from "./comment";
import { draftingSchema } from "./drafting";
import { editLimitSchema } from "./edit-limit";
import { exercisePartSchema } from "./exercise-part";
import { rowId } from "./field";
import { optionSchema } from "./option";
import { planFigureSchema, shockChoiceSchema } from "./plan-figure";
import { commitmentSection } from "./sections/commitment";
import { forceSection } from "./sections/force";
import { hostSection } from "./sections/host";
import { impartialitySection } from "./sections/impartiality";
import { informationSection } from "./sections/information";
import { internationalSection } from "./sections/international";
import { operationSection } from "./sections/operation";
import { purposeSection } from "./sections/purpose";
import { situationSection } from "./sections/situation";
import { timingSection } from "./sections/timing";
import { longText, shortText } from "./stated-schema";
import { ballotSchema, voteRoundSchema } from "./vote";

/** The version of the saved form. A change of the form needs a new number and a migration. */
export const schemaVersion = 5;

/** The sections of a design, in the order in which the wizard walks them. */
export const sections = {
  operation: operationSection,
  situation: situationSection,
  purpose: purposeSection,
  force: forceSection,
  commitment: commitmentSection,
  international: internationalSection,
  impartiality: impartialitySection,
  information: informationSection,
  host: hostSection,
  timing: timingSection,
} as const;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as SectionId[];

/** Who answers for the paper, and how it may be handled. Free text of the author. */
export const aboutSchema = z.strictObject({
  title: shortText(),
  author: z.optional(shortText()),
  unit: z.optional(shortText()),
  clearance: z.optional(shortText()),
  marking: z.optional(shortText()),
  summary: z.optional(longText()),
});

/** An author who knows better than a check keeps who, why and when; the status stays as it is. */
export const overrideSchema = z.strictObject({
  check: rowId(),
  who: shortText(),
  why: longText(),
  when: z.iso.date(),
});

/** A threshold that the author changed, with the reason. */
export const thresholdChangeSchema = z.strictObject({
  threshold: rowId(),
  value: z.number(),
  reason: longText(),
});

const optionalSections = {
  operation: z.optional(operationSection),
  situation: z.optional(situationSection),
  purpose: z.optional(purposeSection),
  force: z.optional(forceSection),
  commitment: z.optional(commitmentSection),
  international: z.optional(internationalSection),
  impartiality: z.optional(impartialitySection),
  information: z.optional(informationSection),
  host: z.optional(hostSection),
  timing: z.optional(timingSection),
};

/** A mandate's design as it is edited, checked and saved. Every answer may be absent. */
export const mandateDesignSchema = z.strictObject({
  kind: z.literal("mandate-design"),
  schemaVersion: z.literal(schemaVersion),
  id: rowId(),
  about: aboutSchema,
  ...optionalSections,
  overrides: z.optional(z.array(overrideSchema).check(z.maxLength(300))),
  thresholds: z.optional(z.array(thresholdChangeSchema).check(z.maxLength(300))),
  figures: z.optional(z.array(planFigureSchema).check(z.maxLength(2000))),
  shocks: z.optional(z.array(shockChoiceSchema).check(z.maxLength(100))),
  limits: z.optional(z.array(editLimitSchema).check(z.maxLength(2000))),
  option: z.optional(optionSchema),
  exercise: z.optional(exercisePartSchema),
  votes: z.optional(z.array(voteRoundSchema).check(z.maxLength(50))),
  ballots: z.optional(z.array(ballotSchema).check(z.maxLength(500))),
  basis: z.optional(basisSchema),
  drafting: z.optional(draftingSchema),
  comments: z.optional(z.array(commentSchema).check(z.maxLength(2000))),
});

export type MandateDesign = z.infer<typeof mandateDesignSchema>;
export type About = z.infer<typeof aboutSchema>;
export type Override = z.infer<typeof overrideSchema>;
export type ThresholdChange = z.infer<typeof thresholdChangeSchema>;

/** A design in which nothing is stated yet. */
export function blankDesign(id: string, title: string): MandateDesign {
  return { kind: "mandate-design", schemaVersion, id, about: { title } };
}
