import * as z from "zod/mini";
import { citedSchema } from "./citation";
import records from "./data/2026.1/published-ratios.json";
import critiques from "./data/2026.1/ratio-critics.json";

export const ratioIds = [
  "quinlivan-population-security",
  "fm-3-24-counterinsurgency",
  "rand-peace-enforcement",
  "goode-low-intensity",
  "rand-light-peacekeeping",
  "quinlivan-peaceful-police",
  "rand-light-peacekeeping-police",
] as const;

export const criticIds = [
  "no-fixed-ratio",
  "numbers-not-sufficient",
  "notional-country",
  "police-of-their-own",
] as const;

/**
 * What is held against a ratio. `others` dispute it; `itself`: the limit is in the work that gives it.
 * Words: `yardsticks.critic.<id>`.
 */
export const ratioCriticSchema = z.extend(citedSchema, {
  id: z.enum(criticIds),
  from: z.enum(["others", "itself"]),
});
export type RatioCritic = z.infer<typeof ratioCriticSchema>;

/** Everything that is held against the published ratios, each once. */
export const ratioCritics: readonly RatioCritic[] = z.array(ratioCriticSchema).parse(critiques);

/**
 * A ratio of force to population that has been published, per 1,000 inhabitants. It is a mark on an
 * axis and no more: made for stabilisation, counter-insurgency or policing at home, it is never a
 * threshold, and nothing in the engine may compare a design with it. Almost no UN operation meets
 * the high ones. Words: `precedents.ratio.<id>.name` and `.made-for`, `precedents.ratio.caveat`.
 */
export const publishedRatioSchema = z.extend(citedSchema, {
  id: z.enum(ratioIds),
  /** `security-personnel`: troops and police together, host forces included. */
  counts: z.enum(["security-personnel", "troops", "police"]),
  low: z.number().check(z.positive()),
  /** Only where a range was published. */
  high: z.optional(z.number().check(z.positive())),
  bound: z.enum(["at-least", "about", "range"]),
  madeFor: z.enum([
    "stabilisation",
    "counterinsurgency",
    "peace-enforcement",
    "light-peacekeeping",
    "peaceful-population",
  ]),
  /** Of the source that is named. */
  year: z.number().check(z.int()),
  critics: z.array(z.enum(criticIds)).check(z.minLength(1)),
});
export type PublishedRatio = z.infer<typeof publishedRatioSchema>;

/** The published ratios, highest first, police apart at the end. */
export const publishedRatios: readonly PublishedRatio[] = z
  .array(publishedRatioSchema)
  .parse(records);
