import * as z from "zod/mini";
import { factorIds, strengths } from "../../domain/factor";
import { consequences, statuses, warrants } from "../../engine/status";

const text = z.string();
const ids = z.array(text);

const checkSchema = z.strictObject({
  id: text,
  warrant: z.enum(warrants),
  status: z.enum(statuses),
  reason: text,
  consequence: z.enum(consequences),
  contested: z.boolean(),
  figures: z.record(text, z.union([z.number(), text, ids])),
  missing: ids,
  findings: ids,
  against: ids,
  nulls: ids,
  thresholds: z.array(z.strictObject({ id: text, value: z.number(), changed: z.boolean() })),
  override: z.optional(z.strictObject({ check: text, who: text, why: text, when: z.iso.date() })),
});

/** The assessment as ids and numbers: what every check says. No total and no probability. */
export const assessmentSchema = z.strictObject({
  app: text,
  engineVersion: text,
  evidenceVersion: text,
  factors: z.array(
    z.strictObject({
      id: z.enum(factorIds),
      kind: z.enum(["design", "context"]),
      strength: z.enum(strengths),
      checks: z.array(checkSchema),
    }),
  ),
  coherence: z.array(checkSchema),
  worthChangingFirst: ids,
  notStated: z.array(z.strictObject({ path: text, checks: ids })),
});
