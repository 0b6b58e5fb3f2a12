import * as z from "zod/mini";

/**
 * Shapes of the case exhibits: a mandate as it stood on its day, published judgements of how the
 * operation went, and what was known only later. Words: `exhibits.<exhibit>.…` in the catalogues.
 */

const kebabId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not a kebab-case id"));
const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/, "not a web address"));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "not a day"));
/** A day, a month or a year, as far as the source goes. */
const dayMonthOrYear = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "not a date"));

const sourceKinds = [
  "article",
  "book",
  "chapter",
  "report",
  "working-paper",
  "thesis",
  "un-document",
  "web-page",
] as const;

/** What our sentence on a source rests on, from the firmest to the weakest. */
const readings = ["abstract", "page", "museum-coding", "as-reported", "memory"] as const;

const recallable = ["authors", "year", "title", "venue"] as const;

/** A source that is not among the works of the evidence base. Authors are "Family, Given" or a body. */
export const exhibitSourceSchema = z.strictObject({
  id: kebabId,
  authors: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  /** Left out where the page bears no year. */
  year: z.optional(z.number().check(z.int(), z.gte(1945), z.lte(2100))),
  title: z.string().check(z.minLength(1)),
  venue: z.optional(z.string().check(z.minLength(1))),
  kind: z.enum(sourceKinds),
  basis: z.enum(readings),
  url: webAddress,
  /** Another address, where a copy was read. */
  readAt: z.optional(webAddress),
  /** Details written from memory. */
  recalled: z.optional(z.array(z.enum(recallable)).check(z.minLength(1))),
});
export type ExhibitSource = z.infer<typeof exhibitSourceSchema>;

/** What a judgement is about. */
const judgedMatters = [
  "operation",
  "planning",
  "protection",
  "security",
  "local",
  "settlement",
  "handover",
  "alternatives",
] as const;

export const judgementDirections = ["favourable", "unfavourable", "mixed"] as const;

const judged = {
  id: kebabId,
  judged: z.enum(judgedMatters),
  direction: z.enum(judgementDirections),
};

/** A judgement by a source of ours, or by a work of the evidence base with how that was read. */
const judgementSchema = z.union([
  z.strictObject({ ...judged, source: kebabId }),
  z.strictObject({ ...judged, work: kebabId, basis: z.enum(readings) }),
]);
export type Judgement = z.infer<typeof judgementSchema>;

const laterFactSchema = z.strictObject({
  id: kebabId,
  date: dayMonthOrYear,
  sources: z.array(kebabId).check(z.minLength(1)),
});

export const exhibitSchema = z.strictObject({
  /** Also the id of its design and the name of the design's folder. */
  id: kebabId,
  /** The folder of templates/ that holds the design. */
  folder: z.enum(["mandates", "exhibits"]),
  acronym: z.string().check(z.minLength(1)),
  /** The operation's record among the precedents. */
  precedent: kebabId,
  resolution: z.string().check(z.regex(/^S\/RES\/\d+ \(\d{4}\)$/, "not a resolution")),
  /** The day of adoption: the design holds nothing that became known after it. */
  date: day,
  judgements: z.array(judgementSchema),
  later: z.array(laterFactSchema).check(z.minLength(1)),
  /** How many questions the catalogues hold for a class. */
  questions: z.number().check(z.int(), z.gte(2), z.lte(3)),
});
export type Exhibit = z.infer<typeof exhibitSchema>;
