import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { mandateCost } from "../../planning/cost/mandate-cost";
import { templateDesign } from "./cases/templates";
import { meansOf } from "./means-of";

const example = templateDesign("example");
const stating = (answers: Partial<Record<FieldPath, unknown>>, design: MandateDesign) =>
  (Object.entries(answers) as [FieldPath, unknown][]).reduce(
    (stated, [path, value]) => withValue(stated, path, value),
    design,
  );

describe("what does an option take?", () => {
  it("says of a blank design nothing, and what would have to be stated", () => {
    const { strength, cost, time } = meansOf(blankDesign("d", "D"));
    expect(strength.ceilings.military).toBeUndefined();
    expect(strength.expected).toEqual([]);
    expect(strength.missing).toContain("force.troopCeiling");
    expect(cost.lacks).toBeDefined();
    expect([time.first, time.full]).toEqual([undefined, undefined]);
  });
  it("tells a stated zero, and no number of observers of whom nothing is stated", () => {
    const none = stating(
      { "force.troopCeiling": 0, "force.individualPolice": 0 },
      blankDesign("d", "D"),
    );
    expect(meansOf(none).strength.ceilings).toEqual({ military: 0, police: 0 });
    const seen = withValue(none, "force.observersAndStaff", 0);
    expect(meansOf(seen).strength.ceilings.observers).toBe(0);
  });
  it("has the range of cost that the page on cost has, and can be kept as data", () => {
    const { cost } = meansOf(example);
    expect(cost.whole).toEqual(mandateCost(example).whole);
    expect(() => structuredClone(meansOf(example))).not.toThrow();
  });
  it("expects no more in a later month to be fewer, and nobody after the end", () => {
    const months = meansOf(example).strength.expected;
    expect(months.map(({ month }) => month)).toEqual([3, 6, 12]);
    for (const [place, { low, high }] of months.entries()) {
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(months[place - 1]?.low ?? 0);
    }
    const short = stating(
      { "commitment.durationMonths": 6, "timing.expiryDate": "not-stated" },
      example,
    );
    expect(meansOf(short).strength.expected.map(({ month }) => month)).toEqual([3, 6]);
  });
  it("counts the days from the decision, and says the day alone where the decision has none", () => {
    const dated = stating(
      { "timing.decisionDate": "2027-01-01", "timing.fullDeploymentDate": "2027-01-31" },
      blankDesign("d", "D"),
    );
    expect(meansOf(dated).time.full).toEqual({ date: "2027-01-31", days: 30 });
    const undated = withValue(dated, "timing.decisionDate", "not-stated");
    expect(meansOf(undated).time.full).toEqual({ date: "2027-01-31" });
  });
});
