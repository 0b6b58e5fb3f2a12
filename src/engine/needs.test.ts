import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../domain/design";
import type { FieldPath } from "../domain/field-path";
import { type PlainDesign, plainDesign } from "../domain/plain";
import { precedents } from "../precedents/current";
import { sampledDesigns } from "./cases/arbitrary-design";
import { caseFiles, designOf } from "./cases/case";
import { trackReads } from "./cases/tracked-reads";
import type { Check } from "./check";
import { judgeCheck } from "./judge-check";
import { checks } from "./registry";
import { isOpen } from "./status";
import { thresholdsOf } from "./thresholds";

const cases = caseFiles().flatMap(({ base, cases: own }) =>
  own.map(({ design }) => designOf({ ...base, ...design })),
);
const designs: readonly [MandateDesign, PlainDesign][] = [...cases, ...sampledDesigns(400, 11)].map(
  (design) => [design, plainDesign(design)],
);

/** What a check looks at in a design: to apply, to judge, and to offer ways out. */
function readsOf(check: Check, design: MandateDesign, plain: PlainDesign): Set<FieldPath> {
  const { design: watched, reads } = trackReads(plain);
  const context = { design: watched, threshold: thresholdsOf(design), precedents };
  const verdict = judgeCheck(check, context);
  if (isOpen(verdict.status)) check.remedies?.(context, verdict);
  return reads;
}

describe("does a check need exactly what it reads?", () => {
  it.each(checks)("$id", (check) => {
    const needs = new Set(check.needs);
    const read = new Set<FieldPath>();
    for (const [design, plain] of designs) {
      for (const path of readsOf(check, design, plain)) read.add(path);
    }
    expect([...read].filter((path) => !needs.has(path)).sort(), "read, not in needs").toEqual([]);
    expect([...needs].filter((path) => !read.has(path)).sort(), "in needs, never read").toEqual([]);
  });
});
