import * as z from "zod/mini";
import { citedSchema } from "./citation";
import records from "./data/2026.1/published-shares.json";

export const shareIds = [
  "police-share-2013",
  "observers-share-2013",
  "observers-in-ceilings",
  "civilians-2013",
  "civilians-unmiset",
  "women-contingents-2028",
  "women-observers-2028",
  "women-police-officers-2028",
  "women-formed-units-2028",
  "women-troops-2021",
  "formed-unit-125",
  "formed-unit-140",
  "formed-unit-newer",
] as const;

export const shareConcerns = [
  "police-share",
  "observers-share",
  "civilians-per-uniformed",
  "women-share",
  "formed-unit-size",
] as const;
export type ShareConcern = (typeof shareConcerns)[number];

/**
 * A published figure on how a force is made up. Like a published ratio it is a mark and no threshold.
 * `observed`: what was there or was authorised; `planned`: one plan; `target`: what the Organization
 * set itself; `ceiling`: the most that a resolution allows. `derived`: our arithmetic on figures that
 * were read in the source. Words: `yardsticks.share.<id>`.
 */
export const publishedShareSchema = z.strictObject({
  ...citedSchema.shape,
  id: z.enum(shareIds),
  concerns: z.enum(shareConcerns),
  /** `ratio`: civilians for each uniformed person. */
  unit: z.enum(["per-cent", "ratio", "persons"]),
  low: z.number().check(z.positive()),
  /** Only where a range was published. */
  high: z.optional(z.number().check(z.positive())),
  bound: z.enum(["about", "range", "up-to"]),
  kind: z.enum(["observed", "planned", "target", "ceiling"]),
  /** The year that the figure stands for, or the years; blank where it is not known. */
  year: z.optional(z.string().check(z.regex(/^\d{4}(-\d{4})?$/, "not a year"))),
  /** Absent where the figure was written from memory and no page is named. */
  source: z.optional(citedSchema.shape.source),
  status: z.enum(["seen", "recalled", "derived"]),
});
export type PublishedShare = z.infer<typeof publishedShareSchema>;

export const publishedShares: readonly PublishedShare[] = z
  .array(publishedShareSchema)
  .parse(records);
