import * as z from "zod/mini";
import {
  codedFactorSchema,
  codingSchema,
  factorRecordSchema,
  findingSchema,
  releaseSchema,
  workSchema,
} from "../schema";

/** The newest form of a pack that this version of the app reads. */
export const packVersion = 1;

export const mostNameLetters = 80;

const oneLine = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** A finding of a pack brings its sentence with it. */
export const packFindingSchema = z.extend(findingSchema, { statement: oneLine(600) });

/**
 * An evidence pack: records to add to a base or to put in the place of those of the same id. With
 * `base: null` its works, findings and codings are the whole base. The frame (coded factors,
 * factors, releases) is the shipped one wherever a pack is silent.
 */
export const evidencePackSchema = z.strictObject({
  $schema: z.optional(z.string()),
  kind: z.literal("evidence-pack"),
  packVersion: z.literal(packVersion),
  name: oneLine(mostNameLetters),
  version: z.string().check(z.regex(/^[\w.-]{1,20}$/, "no short version")),
  /** The day up to which its records were reviewed. */
  asOf: z.iso.date(),
  author: z.optional(oneLine(200)),
  /** What it is for; the one text that may have several lines. */
  note: z.optional(oneLine(4000)),
  /** The version of the base that it builds on; null for a whole base. */
  base: z.nullable(oneLine(200)),
  works: z.array(workSchema),
  findings: z.array(packFindingSchema),
  codings: z.array(codingSchema),
  codedFactors: z.optional(z.array(codedFactorSchema)),
  factors: z.optional(z.array(factorRecordSchema)),
  releases: z.optional(z.array(releaseSchema)),
  /** Ids of records of the base to leave out. */
  retire: z.optional(
    z.strictObject({
      works: z.optional(z.array(oneLine(200))),
      findings: z.optional(z.array(oneLine(200))),
      codings: z.optional(z.array(oneLine(200))),
    }),
  ),
});

export type EvidencePack = z.infer<typeof evidencePackSchema>;
export type PackFinding = z.infer<typeof packFindingSchema>;
