import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withAnswer } from "../domain/edit";
import { fieldCatalogue } from "../domain/field-catalogue";
import { plainDesign } from "../domain/plain";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { allResults } from "./assessment";
import { arbitraryAnswer, placesOf, sampledStartedDesigns } from "./cases/arbitrary-design";
import { trackReads } from "./cases/tracked-reads";
import { ownAnswer } from "./cases/without-touches";
import { evaluate } from "./evaluate";
import { judgeCheck } from "./judge-check";
import { checks } from "./registry";
import { isOpen } from "./status";
import { thresholdsOf } from "./thresholds";

const records = { evidence: currentEvidence, precedents };
const needsOf = new Map(checks.map(({ id, needs }) => [id, new Set<string>(needs)]));
const designs = sampledStartedDesigns(60, 7);

describe("does a change of this field reach only the checks that need it, in every design?", () => {
  it.each(fieldCatalogue)("$path", (record) => {
    const answers = [undefined, ...fc.sample(arbitraryAnswer(record), { numRuns: 6, seed: 7 })];
    const strays = new Set<string>();
    for (const design of designs) {
      const before = allResults(evaluate(design, records)).map(ownAnswer);
      for (const { row } of placesOf(design, record)) {
        for (const answer of answers) {
          const after = allResults(evaluate(withAnswer(design, record.path, answer, row), records));
          after.forEach((result, place) => {
            if (ownAnswer(result) === before[place]) return;
            if (!needsOf.get(result.id)?.has(record.path)) strays.add(result.id);
          });
        }
      }
    }
    expect([...strays]).toEqual([]);
  });
});

it("does no check read, in thousands of designs, what it does not say it needs?", () => {
  const strays = new Set<string>();
  for (const design of sampledStartedDesigns(4000, 13)) {
    for (const check of checks) {
      const { design: watched, reads } = trackReads(plainDesign(design));
      const context = { design: watched, threshold: thresholdsOf(design), precedents };
      const verdict = judgeCheck(check, context);
      if (isOpen(verdict.status)) check.remedies?.(context, verdict);
      for (const path of reads) {
        if (!needsOf.get(check.id)?.has(path)) strays.add(`${check.id} reads ${path}`);
      }
    }
  }
  expect([...strays]).toEqual([]);
});
