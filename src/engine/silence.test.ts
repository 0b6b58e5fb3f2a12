import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../domain/design";
import { answerAt, rowsIn, withAnswer } from "../domain/edit";
import { fieldCatalogue } from "../domain/field-catalogue";
import { type FieldPath, listOf } from "../domain/field-path";
import { valueOf } from "../domain/stated";
import { isSubstantive } from "../domain/text";
import { decisionKinds, operationTypes } from "../domain/vocabulary/operation";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { allResults } from "./assessment";
import { arbitraryDesign, placesOf } from "./cases/arbitrary-design";
import { designOf } from "./cases/case";
import { evaluate } from "./evaluate";
import { checks } from "./registry";
import { isOpen } from "./status";

/** The same designs each time, so that a rare one never stops work that has nothing to do with it. */
const seed = 2026;
const records = { evidence: currentEvidence, precedents };
const resultsOf = (design: MandateDesign) => allResults(evaluate(design, records));
const openIn = (design: MandateDesign) =>
  resultsOf(design).flatMap(({ id, status }) => (isOpen(status) ? [`${id}: ${status}`] : []));

/**
 * Fields whose silence another stated value answers for, or that a check's own logic names as a
 * gap. Only these may turn what is met into something open by being left out.
 */
const standIns: Partial<Record<FieldPath, string>> = {
  "force.contributors": "without firm dated pledges, strength is expected from the ceiling",
  "force.troopCeiling": "without a ceiling, those deployed are counted",
  "force.deployedMilitary": "without those deployed, a reinforcement is expected from its ceiling",
  "timing.expiryDate": "without dates, the end follows from the months",
  "timing.decisionDate": "without dates, the end follows from the months",
  "commitment.nextReportDays": "without a day for the last report, the interval tells",
  "commitment.reportEveryDays": "without an interval, the day of the last report tells",
  "situation.areaKm2": "without an area, the sectors' areas are added",
  "situation.populationAtRisk": "without a population, the sectors' are added",
  "information.responseHours":
    "a chain whose times are not compared is met in part by its own logic",
  "information.warningHours":
    "a chain whose times are not compared is met in part by its own logic",
  "purpose.tasks[].type": "a task that is to be secured asks for a force, whatever its type",
  "purpose.tasks[].startMonth": "without a month, the phase says when a task begins",
};

describe("does silence accuse nobody?", () => {
  it("finds nothing wrong with a blank design", () => {
    const results = resultsOf(blankDesign("blank", "Blank"));
    expect(results.filter(({ status }) => status === "met" || isOpen(status))).toEqual([]);
  });

  it.each(operationTypes)("finds nothing wrong with the first two questions alone: %s", (type) => {
    for (const decision of decisionKinds) {
      const design = designOf({ "operation.type": type, "operation.decision": decision });
      expect(openIn(design), decision).toEqual([]);
    }
  });

  it("leaves what is met met when one field is left out, save where another value stands in", () => {
    const fieldOf = fc.constantFrom(...fieldCatalogue);
    const fields = fc.array(fieldOf, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(arbitraryDesign, fields, (design, left) => {
        const before = resultsOf(design);
        const turned = left
          .filter(({ path }) => !(path in standIns) && !(listOf(path) in standIns))
          .flatMap((record) => placesOf(design, record))
          .flatMap(({ record: { path }, row }) =>
            resultsOf(withAnswer(design, path, undefined, row))
              .filter(({ status }, index) => isOpen(status) && before[index]?.status === "met")
              .map(({ id, status }) => `${id} is ${status} without ${path}`),
          );
        expect(turned).toEqual([]);
      }),
      { seed },
    );
  });
});

/** Whether a field is open: not stated, a list without rows, a text that only fills a box, or so in some row. */
function isOpenField(design: MandateDesign, path: FieldPath): boolean {
  const record = fieldCatalogue.find((each) => each.path === path);
  const places = record ? placesOf(design, record) : [];
  return (
    places.length === 0 ||
    places.some(({ row }) => {
      const value = valueOf(answerAt(design, path, row));
      if (record?.value.kind === "rows") return rowsIn(answerAt(design, path, row)).length === 0;
      return value === undefined || (typeof value === "string" && !isSubstantive(value));
    })
  );
}

describe("does 'not stated' name what is not stated?", () => {
  const needsOf = new Map(checks.map(({ id, needs }) => [id, new Set<string>(needs)]));

  it("asks only for fields that are open and that the check needs, and asks for at least one", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        for (const { id, status, missing } of resultsOf(design)) {
          expect(missing.length > 0, `${id}: ${status}`).toBe(status === "not-stated");
          expect(
            missing.filter((path) => !needsOf.get(id)?.has(path)),
            id,
          ).toEqual([]);
          expect(
            missing.filter((path) => !isOpenField(design, path)),
            id,
          ).toEqual([]);
        }
      }),
    );
  });

  it("lists each open field once, with every check that asked for it", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const { notStated, ...rest } = evaluate(design, records);
        const asked = allResults({ notStated, ...rest }).flatMap(({ id, missing }) =>
          missing.map((path) => `${path} ${id}`),
        );
        const listed = notStated.flatMap(({ path, checks: ids }) =>
          ids.map((id) => `${path} ${id}`),
        );
        expect(listed.sort()).toEqual(asked.sort());
        expect(new Set(notStated.map(({ path }) => path)).size).toBe(notStated.length);
      }),
    );
  });
});
