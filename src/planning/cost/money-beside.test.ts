import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Case, designOf } from "../../engine/cases/case";
import { mandateCost } from "./mandate-cost";
import { besideRange, moneyBeside } from "./money-beside";

const force = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "force.troopCeiling": 8000,
  "commitment.durationMonths": 12,
};
const besideOf = (more: Case["design"]) => {
  const design = designOf({ ...force, ...more });
  return moneyBeside(design, mandateCost(design));
};

describe("where does an amount lie beside a range of costs?", () => {
  it.each([
    [99, "below", -201, -1],
    [100, "within", -200, 0],
    [300, "within", 0, 200],
    [301, "above", 1, 201],
  ])("%d", (usdMillions, lies, low, high) => {
    expect(besideRange(usdMillions, { low: 100, high: 300 })).toEqual({
      usdMillions,
      lies,
      gap: { low, high },
    });
  });

  it("the gap runs from low to high, and touches nothing just where the amount is within", () => {
    const amount = fc.nat(10_000);
    fc.assert(
      fc.property(amount, amount, amount, (usd, low, width) => {
        const { gap, lies } = besideRange(usd, { low, high: low + width });
        expect(gap.low <= gap.high).toBe(true);
        expect(lies === "within").toBe(gap.low <= 0 && gap.high >= 0);
      }),
    );
  });
});

describe("does the author's money cover what the mandate commits?", () => {
  it("estimate, budget, and the one against the other as the check has it", () => {
    const { estimate, budget, estimateAgainstBudget } = besideOf({
      "commitment.costEstimateUsdMillions": 250,
      "commitment.budgetUsdMillions": 120,
    });
    expect(estimate).toMatchObject({ usdMillions: 250, lies: "within" });
    expect(budget).toMatchObject({ usdMillions: 120, lies: "below" });
    expect(budget?.gap.high).toBeCloseTo(120 - 168, 6);
    expect(estimateAgainstBudget).toMatchObject({ lies: "above" });
  });

  it("the months that the money does not reach, and what they would take", () => {
    const { uncovered } = besideOf({ "commitment.fundingCoversMonths": 9 });
    expect(uncovered).toMatchObject({ coversMonths: 9, months: 3, stretch: { from: 9, to: 12 } });
    expect(besideOf({ "commitment.fundingCoversMonths": 18 }).uncovered).toEqual({
      coversMonths: 18,
      months: 0,
    });
  });

  it("nothing is said of money that is not stated", () => {
    expect(besideOf({})).toEqual({});
  });
});
