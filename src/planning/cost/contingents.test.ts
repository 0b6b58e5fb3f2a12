import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigure } from "../../domain/author-changes";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../../engine/cases/case";
import { contingentShare, formedShare, reimbursementOver } from "./contingents";
import { mandateCost } from "./mandate-cost";

const renewal = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "renewal",
  "timing.decisionDate": "2018-11-21",
  "force.troopCeiling": 1000,
  "force.deployedMilitary": 1000,
};
const over = (more: Case["design"] = {}) =>
  reimbursementOver(designOf({ ...renewal, ...more }), 0, 10);

describe("for whom are contributors reimbursed?", () => {
  it("for troops, at the rate of the decision's day", () => {
    expect(over()).toMatchObject({
      rate: { value: 1428, isOwn: false },
      personMonths: { low: 10_000, high: 10_000 },
    });
    expect(over()?.usdMillions?.low).toBeCloseTo(14.28, 6);
  });

  it("not for observers and staff officers within the ceiling, nor for single police officers", () => {
    const observers = over({
      "force.observersAndStaff": 100,
      "force.observersInsideCeiling": true,
    });
    expect(observers?.personMonths.low).toBeCloseTo(9_000, 6);
    const police = {
      "force.individualPolice": 140,
      "force.formedPoliceUnits": 1,
      "force.formedPoliceUnitSize": 140,
    };
    expect(over(police)?.personMonths.low).toBeCloseTo(11_400, 6);
  });

  it("at the author's own rate, and at none before the first that is known", () => {
    const own = withFigure(designOf(renewal), "cost.reimbursement", { value: 1500 });
    expect(reimbursementOver(own, 0, 10)?.usdMillions?.high).toBeCloseTo(15, 6);
    const early = over({ "timing.decisionDate": "2004-06-01" });
    expect(early?.personMonths.low).toBe(10_000);
    expect(early).not.toHaveProperty("usdMillions");
  });

  it("of nobody where no such strength is stated", () => {
    expect(reimbursementOver(designOf({}), 0, 12)).toBeUndefined();
  });
});

describe("are the shares shares?", () => {
  it("between none and all, whatever is stated", () => {
    const count = fc.option(fc.nat(20_000), { nil: undefined });
    fc.assert(
      fc.property(count, count, count, count, (ceiling, observers, units, size) => {
        const stated = {
          "force.troopCeiling": ceiling,
          "force.observersAndStaff": observers,
          "force.formedPoliceUnits": units,
          "force.formedPoliceUnitSize": size,
          "force.individualPolice": 5,
        };
        const known = Object.entries(stated).filter(([, value]) => value !== undefined);
        const design = plainDesign(designOf(Object.fromEntries(known) as Case["design"]));
        for (const share of [contingentShare(design), formedShare(design)])
          expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  it("what is reimbursed is never more than a UN force costs in all", () => {
    const design = designOf({ ...renewal, "commitment.durationMonths": 10 });
    const whole = mandateCost(design).whole?.usdMillions;
    expect(reimbursementOver(design, 0, 10)?.usdMillions?.high).toBeLessThan(whole?.low ?? 0);
  });
});
