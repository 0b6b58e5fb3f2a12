import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../cases/case";
import { thresholdsOf } from "../thresholds";
import { expectedStrength } from "./expected-strength";

function expected(values: Case["design"], month: number) {
  const design = designOf(values);
  const context = {
    design: plainDesign(design),
    threshold: thresholdsOf(design),
    precedents: [],
  };
  return expectedStrength(context, month);
}

describe("how many will be there in a month?", () => {
  it("climbs to 75 to 92.5 per cent of the ceiling in month ten, and stays", () => {
    const ceiling = { "force.troopCeiling": 7000 };
    expect(expected(ceiling, 0)).toEqual({ low: 0, high: 0, basis: "ramp" });
    expect(expected(ceiling, 4)).toEqual({ low: 2100, high: 2590, basis: "ramp" });
    expect(expected(ceiling, 10)).toEqual({ low: 5250, high: 6475, basis: "ramp" });
    expect(expected(ceiling, 24)).toEqual(expected(ceiling, 10));
  });

  const pledges: Case["design"] = {
    "force.troopCeiling": 7000,
    "force.contributors": [
      { military: 800, firm: true, arrivesMonth: 2 },
      { military: 900, firm: true, arrivesMonth: 3 },
      { military: 5000, firm: false, arrivesMonth: 1 },
      { military: 400, firm: true },
    ],
  };
  it("counts firm and dated pledges by their month instead, and no others", () => {
    expect(expected(pledges, 1)).toEqual({ low: 0, high: 0, basis: "pledges" });
    expect(expected(pledges, 2)).toEqual({ low: 800, high: 800, basis: "pledges" });
    expect(expected(pledges, 10)?.low).toBe(1700);
  });

  it("is unknown without pledges and without a ceiling", () => {
    expect(expected({}, 10)).toBeUndefined();
  });

  it("starts a reinforcement from those deployed, and a new operation from nobody", () => {
    const there = { "force.deployedMilitary": 5000 };
    const reinforced = { ...there, "operation.decision": "reinforcement" };
    expect(expected({ ...reinforced, "force.troopCeiling": 7000 }, 1)).toEqual({
      low: 5000,
      high: 5000,
      basis: "ramp",
    });
    expect(expected({ ...reinforced, ...pledges }, 2)?.low).toBe(5000);
    expect(
      expected({ ...there, "operation.decision": "new", "force.troopCeiling": 7000 }, 1)?.low,
    ).toBe(525);
  });
});
