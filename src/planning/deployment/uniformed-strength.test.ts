import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withThreshold } from "../../domain/author-changes";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { type Case, designOf } from "../../engine/cases/case";
import { planningContext } from "./planning-context";
import { uniformedStrength } from "./uniformed-strength";

const strengthOf = (values: Case["design"]) => uniformedStrength(planningContext(designOf(values)));
const at = (values: Case["design"], month: number) => strengthOf(values).at?.(month);
const force = { "operation.type": "un-peacekeeping", "force.troopCeiling": 7000 };

describe("how many in uniform are to be expected in a month?", () => {
  it("troops by the ramp; police that are stated by the same ramp", () => {
    expect(at(force, 10)).toEqual({ low: 5250, high: 6475 });
    const police = {
      ...force,
      "force.individualPolice": 200,
      "force.formedPoliceUnits": 5,
      "force.formedPoliceUnitSize": 160,
    };
    expect(at(police, 10)).toEqual({ low: 6000, high: 7400 });
    expect(at(police, 0)).toEqual({ low: 0, high: 0 });
  });

  it("police by dated firm pledges where each pledge of police has size and date", () => {
    const pledges: Case["design"] = {
      ...force,
      "force.individualPolice": 0,
      "force.formedPoliceUnits": 2,
      "force.formedPoliceUnitSize": 140,
      "force.contributors": [
        { police: 140, military: 0, firm: true, arrivesMonth: 4 },
        { military: 5000, firm: true, arrivesMonth: 2 },
      ],
    };
    expect(at(pledges, 3)).toEqual({ low: 5000, high: 5000 });
    expect(at(pledges, 4)).toEqual({ low: 5140, high: 5140 });
  });

  it("observers only where the ceiling does not count them", () => {
    const observers = { ...force, "force.observersAndStaff": 200 };
    expect(at({ ...observers, "force.observersInsideCeiling": true }, 10)?.high).toBe(6475);
    expect(at({ ...observers, "force.observersInsideCeiling": false }, 10)?.high).toBe(6660);
    expect(at(observers, 10)?.high).toBe(6475);
  });

  it("those deployed now where the decision keeps a force, with the police it authorises", () => {
    const renewal = {
      "operation.type": "un-peacekeeping",
      "operation.decision": "renewal",
      "force.troopCeiling": 7000,
      "force.deployedMilitary": 6100,
      "force.individualPolice": 400,
    };
    expect(at(renewal, 0)).toEqual({ low: 6500, high: 6500 });
    const { "force.deployedMilitary": _, ...silent } = renewal;
    expect(strengthOf(silent).missing).toContain("force.deployedMilitary");
  });

  it("the schedule from its first step on where the force is drawn down", () => {
    const drawdown = {
      "operation.type": "un-peacekeeping",
      "operation.decision": "drawdown",
      "force.deployedMilitary": 6000,
      "force.schedule": [
        { month: 6, military: 3000 },
        { month: 12, military: 0 },
      ],
    };
    expect([0, 5, 6, 12].map((month) => at(drawdown, month)?.low)).toEqual([6000, 6000, 3000, 0]);
  });
});

describe("is what is left open said, and not taken for nothing?", () => {
  it("no strength at all where neither troops nor police are stated", () => {
    const { at: strength, missing } = strengthOf({ "operation.type": "un-peacekeeping" });
    expect(strength).toBeUndefined();
    expect(missing).toEqual([
      "force.troopCeiling",
      "force.individualPolice",
      "force.formedPoliceUnits",
    ]);
  });

  it("the part that is stated, and the field of the part that is not", () => {
    const half = strengthOf({
      ...force,
      "force.formedPoliceUnits": 3,
      "force.individualPolice": 9,
    });
    expect(half.at?.(10).high).toBe(6475 + 8);
    expect(half.missing).toEqual(["force.formedPoliceUnitSize"]);
  });

  it("a regional force without dated pledges: no ramp of the United Nations is lent to it", () => {
    const { at: strength, missing } = strengthOf({ ...force, "operation.type": "regional" });
    expect(strength).toBeUndefined();
    expect(missing).toContain("force.contributors");
  });
});

describe("what holds for every design?", () => {
  const months = [0, 0.5, 1, 6, 10, 11, 36];
  it("low is never above high, and nothing is negative or no number", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const { at: strength } = uniformedStrength(planningContext(design));
        for (const month of strength ? months : []) {
          const { low, high } = strength?.(month) ?? { low: 0, high: 0 };
          expect(Number.isFinite(high) && low >= 0 && low <= high).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a band with the author's shares the wrong way round is turned, not crossed", () => {
    const low = withThreshold(designOf(force), "ramp-low-share", { value: 99, reason: "Ours" });
    const { at: strength } = uniformedStrength(planningContext(low));
    expect(strength?.(10)).toEqual({ low: 6475, high: 6930 });
  });

  it("a new force never shrinks before the end of its ramp, and a larger ceiling brings no fewer", () => {
    const ceiling = fc.nat(60_000);
    fc.assert(
      fc.property(ceiling, fc.nat(5_000), fc.nat(9), (troops, more, month) => {
        const small = { ...force, "force.troopCeiling": troops };
        const large = { ...force, "force.troopCeiling": troops + more };
        expect(at(small, month + 1)?.low).toBeGreaterThanOrEqual(at(small, month)?.low ?? 0);
        expect(at(large, month)?.high).toBeGreaterThanOrEqual(at(small, month)?.high ?? 0);
      }),
    );
  });
});
