import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listOf } from "../domain/field-path";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { allResults } from "./assessment";
import { arbitraryChange, arbitraryDesign } from "./cases/arbitrary-design";
import { evaluate } from "./evaluate";
import { checks } from "./registry";
import { unchangedResults } from "./unchanged-results";

const records = { evidence: currentEvidence, precedents };

const edited = arbitraryDesign.chain((design) =>
  fc.tuple(fc.constant(design), arbitraryChange(design)),
);

describe("is an assessment the same whether it starts from an earlier one or from nothing?", () => {
  it("after any edit of any field", () => {
    fc.assert(
      fc.property(edited, ([design, { after }]) => {
        const before = { design, records, assessment: evaluate(design, records) };
        expect(evaluate(after, records, before)).toEqual(evaluate(after, records));
      }),
      { numRuns: 400 },
    );
  });

  it("after a change of a threshold, of an override, or to another design altogether", () => {
    const thresholds = [{ threshold: "ramp-low-share", value: 9, reason: "r" }];
    const overrides = [
      { check: "consent-where-the-host-kills", who: "w", why: "y", when: "2026-01-02" },
    ];
    fc.assert(
      fc.property(arbitraryDesign, arbitraryDesign, (design, other) => {
        const before = { design, records, assessment: evaluate(design, records) };
        for (const next of [{ ...design, thresholds }, { ...design, overrides }, other])
          expect(evaluate(next, records, before)).toEqual(evaluate(next, records));
      }),
      { numRuns: 60 },
    );
  });

  it("also where other records were used before", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const fewer = { evidence: currentEvidence, precedents: precedents.slice(0, 10) };
        const before = { design, records: fewer, assessment: evaluate(design, fewer) };
        expect(evaluate(design, records, before)).toEqual(evaluate(design, records));
      }),
      { numRuns: 60 },
    );
  });
});

describe("is only that judged again which an edit can have changed?", () => {
  it("takes over the very results of all checks that do not need the field", () => {
    fc.assert(
      fc.property(edited, ([design, { path, after }]) => {
        const before = { design, records, assessment: evaluate(design, records) };
        const standing = unchangedResults(before, after);
        const untouched = checks.filter(
          ({ needs }) => !needs.some((need) => listOf(need) === listOf(path)),
        );
        for (const { id } of untouched) {
          const old = allResults(before.assessment).find((result) => result.id === id);
          expect(standing.get(id)).toBe(old);
        }
      }),
    );
  });
});
