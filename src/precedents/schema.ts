import * as z from "zod/mini";
import { operationTypes } from "../domain/vocabulary/operation";

/**
 * Shapes of the record of past and running operations. A blank stays absent: no figure is assumed.
 *
 * How `type` was coded, first rule that fits:
 * 1. run by the AU and the UN together: `hybrid`;
 * 2. run by the UN: `un-observer` when its military were observers only; `un-police` when at least
 *    four in five of those authorised were police; `un-peacekeeping` when it had formed troops;
 *    null where name and figures disagree or the figures are missing;
 * 3. run by a standing regional body (NATO, EU, AU, OAU, ECOWAS, SADC, CIS, Pacific Islands Forum,
 *    Lake Chad Basin Commission, G5 Sahel, CEMAC, ECCAS, EAC): `regional`;
 * 4. else, states that came together for this one operation: `coalition`.
 */

const kebabId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not a kebab-case id"));
const text = z.string().check(z.minLength(1));
const persons = z.number().check(z.int(), z.nonnegative());
const year = z.number().check(z.int(), z.gte(1900), z.lte(2100));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "not a date YYYY-MM-DD"));
/** A day, or as much of it as is known: "2015", "1998-09", "2002-08-31". */
const when = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "not a day, month or year"));
const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/, "not a web address"));

export const organisations = [
  "un",
  "au",
  "nato",
  "ecowas",
  "eu",
  "sadc",
  "oau",
  "other",
  "hybrid",
] as const;

/** The operation types that a precedent can have: "none" is an answer in a design only. */
export const precedentTypes = operationTypes.filter((type) => type !== "none");
export type PrecedentType = (typeof precedentTypes)[number];

/**
 * What population and area stand for. `national`: the whole host country, or all of them together.
 * `sub-national-mission`: the figure is a whole country's, yet the operation was confined to a
 * region, a strip, a border or a city, or the country figure leaves out part of its area; a density
 * worked out from it would mean nothing.
 */
export const denominatorScopes = ["national", "sub-national-mission"] as const;
export type DenominatorScope = (typeof denominatorScopes)[number];
const scope = z.enum(denominatorScopes);

export const strengthFields = [
  "initialAuthorised.troops",
  "initialAuthorised.police",
  "peakAuthorised.troops",
  "peakAuthorised.police",
  "peakDeployedUniformed",
  "peakDeployedMilitary",
] as const;
export type StrengthField = (typeof strengthFields)[number];

/** Authorised strength in persons. Troops count every military person, observers included. */
const authorisedSchema = z.strictObject({
  troops: z.optional(persons),
  police: z.optional(persons),
  /** Set where the source gives one ceiling for military and police together, held in `troops`. */
  troopsIncludePolice: z.optional(z.literal(true)),
  /** The resolution that set the figure, where the record knows which one it was. */
  by: z.optional(z.strictObject({ troops: z.optional(text), police: z.optional(text) })),
});

/**
 * What a strength beside the first and the highest ones counts. `authorised-further-military` came
 * on top of a ceiling; `authorised-not-put-in-place` was decided and never deployed; a
 * `deployed-uniformed` is another source's number or another time's.
 */
export const otherMeasures = [
  "authorised-military",
  "authorised-police",
  "authorised-uniformed",
  "authorised-further-military",
  "authorised-logistics",
  "authorised-not-put-in-place",
  "estimated-need",
  "planned",
  "deployed-uniformed",
  "deployed-one-contributor",
] as const;

const otherStrengthSchema = z.strictObject({
  measure: z.enum(otherMeasures),
  persons,
  when: z.optional(when),
  /** The resolution or report that states it. */
  by: z.optional(text),
  /** The page that gives it, where the record knows which of its pages does. */
  source: z.optional(webAddress),
  /** Set where the figure was written from memory. */
  recalled: z.optional(z.literal(true)),
});
export type OtherStrength = z.infer<typeof otherStrengthSchema>;

const countriesMeant = z.array(text).check(z.minLength(1));

export const precedentSchema = z.strictObject({
  id: kebabId,
  acronym: text,
  name: text,
  organisation: z.enum(organisations),
  /** Null where it cannot be told. */
  type: z.nullable(z.enum(precedentTypes)),
  hostCountries: z.array(text).check(z.minLength(1)),
  start: date,
  end: z.optional(date),
  /** Dates that are approximate or were written from memory. */
  datesNotConfirmed: z.optional(z.array(z.enum(["start", "end"])).check(z.minLength(1))),
  establishingResolution: z.optional(text),
  /** What it rested on where no resolution set it up. */
  otherBasis: z.optional(text),
  /** Over its whole life; `partial`: some paragraphs, a later period or another force. */
  chapterVII: z.enum(["yes", "partial", "no"]),
  /** Which part, where the record knows. */
  chapterVIIPart: z.optional(z.enum(["some-paragraphs", "later-period", "another-force"])),
  /** First year with a mandate to protect civilians. */
  protectionMandateSince: z.optional(year),
  initialAuthorised: z.optional(authorisedSchema),
  peakAuthorised: z.optional(authorisedSchema),
  /** Reported maximum of military and police on the ground. */
  peakDeployedUniformed: z.optional(persons),
  /** The military among them, where a source tells them apart. */
  peakDeployedMilitary: z.optional(persons),
  /** The day that the reported maximum stands for, where the source names it. */
  peakDeployedOn: z.optional(when),
  /** Highest yearly mean of 2011-2020 in an aggregation that misses some contributors: a lower bound. */
  annualMeanDeployed: z.optional(z.strictObject({ persons, year })),
  otherStrengths: z.optional(z.array(otherStrengthSchema).check(z.minLength(1))),
  /**
   * Persons, rounded to ten thousand, in the year the operation began. `of` names the host
   * countries that the figure counts where it leaves others out.
   */
  population: z.optional(
    z.strictObject({ value: persons, scope, year, of: z.optional(countriesMeant) }),
  ),
  areaKm2: z.optional(z.strictObject({ value: persons, scope, of: z.optional(countriesMeant) })),
  /** The best single-year figure found, often not the highest; `2011-12` is a budget year. */
  budget: z.optional(
    z.strictObject({
      usdMillions: z.number().check(z.positive()),
      year: z.string().check(z.regex(/^\d{4}(-\d{2})?$/, "not a budget year")),
      covers: z.enum(["operation", "support-only"]),
    }),
  ),
  /** What it cost from beginning to end; `with` names operations that the sum takes in. */
  lifetimeCost: z.optional(
    z.strictObject({
      usdMillions: z.number().check(z.positive()),
      with: z.optional(z.array(kebabId).check(z.minLength(1))),
    }),
  ),
  /** Over its whole life, by the coder's judgement. */
  hostConsent: z.optional(z.enum(["full", "contested", "withdrawn", "none"])),
  /** Tasks counted in the founding text. */
  tasks: z.optional(persons),
  /** Were the strength and budget figures read in a source? `yes` all, `partly` all but `recalledFields`. */
  verified: z.enum(["yes", "partly", "no"]),
  recalledFields: z.array(z.enum(strengthFields)),
  sources: z.array(webAddress),
});

export type Precedent = z.infer<typeof precedentSchema>;
export const precedentsSchema = z.array(precedentSchema);
