import * as z from "zod/mini";
import { factorIds, strengths } from "../domain/factor";

/**
 * Shapes of the evidence base. zod is the one truth; every type below is inferred from it. They are
 * strict: a misspelt name of a field is refused, not dropped. How each record is coded, and what
 * the words mean, is written in docs/evidence.md.
 */

const kebabId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not a kebab-case id"));
const count = z.number().check(z.int(), z.nonnegative());
const year = z.number().check(z.int(), z.gte(1900), z.lte(2100));
const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/, "not a web address"));
const factorId = z.enum(factorIds);
const strength = z.enum(strengths);

export const workKinds = [
  "article",
  "book",
  "chapter",
  "report",
  "working-paper",
  "preprint",
] as const;

/** A publication. Authors are "Family, Given"; a name without a comma is a body or a bare family name. */
export const workSchema = z.strictObject({
  id: kebabId,
  authors: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  year,
  title: z.string().check(z.minLength(1)),
  venue: z.optional(z.string()),
  /** As in "57(4):875-891"; any of the three parts may be missing. */
  volumeIssuePages: z.optional(z.string()),
  doi: z.optional(z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/, "not a DOI"))),
  url: z.optional(webAddress),
  kind: z.enum(workKinds),
  /** Details that were written from memory and not seen in a source. */
  detailsRecalled: z.optional(z.array(z.enum(["title", "venue", "year", "volume", "pages"]))),
});

export const findingOutcomes = [
  "mass-atrocity",
  "civilian-killings",
  "civilian-killings-by-rebels",
  "civilian-killings-by-government",
  "human-rights",
  "sexual-exploitation",
  "local-violence",
  "battle-deaths",
  "conflict-recurrence",
  "conflict-spread",
  "mandate-implementation",
  "other",
] as const;

/** What more of the factor went with: better (for), worse (against), conditional (mixed), no effect seen (null). */
export const findingDirections = ["for", "against", "mixed", "null"] as const;

export const studyDesigns = [
  "cross-national-panel",
  "mission-level-analysis",
  "subnational-panel",
  "survival-analysis",
  "matching",
  "instrumental-variable",
  "re-analysis",
  "simulation",
  "field-experiment",
  "survey",
  "mixed-methods",
  "case-comparison",
  "case-study",
  "process-tracing",
  "qualitative-comparative-analysis",
  "interviews-or-ethnography",
  "dataset",
  "evaluation-or-policy-study",
  "literature-review",
] as const;

export const methods = ["statistical", "qualitative", "none"] as const;

/** What a finding's wording and direction rest on, from the firmest to the weakest. */
export const bases = ["abstract", "page", "museum-coding", "as-reported", "memory"] as const;

/** Endpoints that a study published: the outcome from and to, and the factor's values they belong to. */
const sizeSchema = z.strictObject({
  unit: z.enum(["civilians-killed-a-month", "battle-deaths-a-month", "risk-per-cent"]),
  from: z.number(),
  to: z.number(),
  /** Set where the source says "below" the figure in `to`. */
  toIs: z.optional(z.literal("below")),
  at: z.optional(
    z.strictObject({
      unit: z.enum(["un-troops", "un-police", "spending-multiple"]),
      from: z.number(),
      to: z.number(),
    }),
  ),
});

export const findingSchema = z.strictObject({
  id: kebabId,
  workId: kebabId,
  /** Null where the finding is on something that is none of the eight graded factors. */
  factor: z.nullable(factorId),
  topic: kebabId,
  /** The design choice whose direction is given, where it is not simply "more of the topic". */
  scored: z.optional(kebabId),
  outcome: z.enum(findingOutcomes),
  perpetrator: z.enum(["any", "government", "rebels", "unspecified"]),
  direction: z.enum(findingDirections),
  studyDesign: z.enum(studyDesigns),
  method: z.enum(methods),
  coverage: z.string().check(z.minLength(1)),
  scope: z.optional(z.string()),
  /** Direct: the outcome is mass atrocities. Related: a closely related outcome. */
  related: z.enum(["direct", "related"]),
  size: z.optional(sizeSchema),
  verified: z.enum(["yes", "recalled"]),
  basis: z.enum(bases),
  verifiedUrl: z.optional(webAddress),
  reviewed: z.iso.date(),
  /** Background: explains inputs (contributions, speed, how mandates are written), or could not be confirmed. */
  use: z.enum(["evidence", "background"]),
  /** Findings drawn from the same data. */
  sameData: z.optional(z.array(kebabId)),
  /** Findings of other data that point elsewhere. */
  contrastsWith: z.optional(z.array(kebabId)),
  /**
   * The checks that a finding of a pack stands beside, and on which side of what the check asks
   * for. The shipped findings are named by the checks themselves.
   */
  bearsOn: z.optional(
    z.array(z.strictObject({ check: kebabId, side: z.enum(["for", "against", "null"]) })),
  ),
});

export const codedOutcomes = [
  "mass-atrocities",
  "violence-against-civilians",
  "conflict",
  "human-rights-violations",
  "adverse-consequences",
] as const;

export const codedDirections = ["for", "against", "null"] as const;

/** One judgement of the museum's reviewers on one study. `codedFactor` is null for an overall effect. */
export const codingSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9.-]+$/)),
  workId: kebabId,
  kind: z.enum(["factor", "overall"]),
  codedFactor: z.nullable(kebabId),
  factor: z.nullable(factorId),
  /** Already turned round for the factors that the review reports by their opposite. */
  direction: z.enum(codedDirections),
  outcome: z.enum(codedOutcomes),
  direct: z.boolean(),
  method: z.enum(methods),
  cases: z.enum(["one", "several", "unclear"]),
});

const tally = { for: count, against: count, null: count };

export const codedFactorSchema = z.strictObject({
  id: kebabId,
  kind: z.enum(["design", "context"]),
  family: z.enum([
    "implementer-choices",
    "implementer-characteristics",
    "international-dynamics",
    "domestic-context",
    "conflict-dynamics",
    "target-characteristics",
    "peace-operation",
    "armed-group-support",
  ]),
  factor: z.nullable(factorId),
  invertedByReview: z.boolean(),
  /** Interviewees who named the factor as helping (named), as hurting (lesser) or either way (null), of all. */
  practitioners: z.nullable(
    z.strictObject({
      named: count,
      lesser: z.optional(count),
      null: z.optional(count),
      of: count,
      label: strength,
    }),
  ),
  /** The museum's own published table, kept only to hold the recomputed one against it. */
  published: z.nullable(
    z.strictObject({
      ...tally,
      direct: z.strictObject(tally),
      related: z.strictObject(tally),
      score: z.number(),
      label: strength,
    }),
  ),
});

export const factorRecordSchema = z.strictObject({
  id: factorId,
  kind: z.enum(["design", "context"]),
  codedFactorId: kebabId,
  /** The review's text names it among its strongest: a quotation, not a fourth label. */
  quotedAsStrongest: z.boolean(),
  /** Set where the factor came to be relatively strong only with a later release. */
  strongSinceRelease: z.optional(z.string().check(z.regex(/^\d{4}$/))),
});

/** A release of the museum's data, with its counts of peace-operation studies. */
export const releaseSchema = z.strictObject({
  id: z.string().check(z.regex(/^\d{4}$/)),
  published: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  studiesFrom: year,
  studiesTo: year,
  studies: count,
  direct: count,
  related: count,
  both: count,
  /** Whether codings of average effects are in the file beside those of factors. */
  overallEffects: z.optional(z.boolean()),
  /** Left out where the scores of that release were not read. */
  relativelyStrong: z.optional(z.array(z.strictObject({ factor: factorId, score: z.number() }))),
  source: webAddress,
});

/** The pack that a base was made with, for screens and reports to name. */
const packMark = z.strictObject({
  name: z.string(),
  version: z.string(),
  author: z.optional(z.string()),
  /** Its codings are not those of the review, so neither are the counts made of them. */
  recodes: z.optional(z.literal(true)),
});

export const evidenceBaseSchema = z.strictObject({
  /** As in "2026.1"; with a pack, as in "2026.1+Name 1.0". */
  version: z.string().check(z.minLength(1)),
  /** The day up to which the base was reviewed. */
  asOf: z.iso.date(),
  works: z.array(workSchema),
  findings: z.array(findingSchema),
  codings: z.array(codingSchema),
  codedFactors: z.array(codedFactorSchema),
  factors: z.array(factorRecordSchema),
  releases: z.array(releaseSchema),
  pack: z.optional(packMark),
  /** English sentences of findings that a pack brought; those of the shipped ones are apart. */
  statements: z.optional(z.record(z.string(), z.string())),
});

export type Work = z.infer<typeof workSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Coding = z.infer<typeof codingSchema>;
export type CodedOutcome = Coding["outcome"];
export type CodedDirection = Coding["direction"];
export type Method = Coding["method"];
export type CodedFactor = z.infer<typeof codedFactorSchema>;
export type FactorRecord = z.infer<typeof factorRecordSchema>;
export type Release = z.infer<typeof releaseSchema>;
export type EvidenceBase = z.infer<typeof evidenceBaseSchema>;
