import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../cases/case";
import type { Arrival } from "../check";
import { thresholdsOf } from "../thresholds";
import { expectedStrength } from "./expected-strength";

function expected(values: Case["design"], month: number, arrival?: Arrival) {
  const design = designOf(values);
  const context = {
    design: plainDesign(design),
    threshold: thresholdsOf(design),
    precedents: [],
    ...(arrival ? { arrival } : {}),
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

  const rows = [
    { military: 800, firm: true, arrivesMonth: 2 },
    { military: 900, firm: true, arrivesMonth: 3 },
    { military: 5000, firm: false, arrivesMonth: 1 },
  ];
  const pledges = { "force.troopCeiling": 7000, "force.contributors": rows };
  it("counts firm and dated pledges by their month instead, and no others", () => {
    expect(expected(pledges, 1)).toEqual({ low: 0, high: 0, basis: "pledges" });
    expect(expected(pledges, 2)).toEqual({ low: 800, high: 800, basis: "pledges" });
    expect(expected(pledges, 10)?.low).toBe(1700);
  });

  it.each<Record<string, number | boolean>>([
    { military: 400, firm: true },
    { military: 400, arrivesMonth: 1 },
  ])("climbs where a pledge is half stated, but never below those that are firm: %o", (half) => {
    const open = { ...pledges, "force.contributors": [...rows, half] };
    expect(expected(open, 10)).toEqual({ low: 5250, high: 6475, basis: "ramp" });
    expect(expected(open, 3)).toEqual({ low: 1700, high: 1943, basis: "ramp" });
  });

  it("does not expect a regional force to climb as those of the United Nations did", () => {
    const regional = { "operation.type": "regional" };
    expect(expected({ ...regional, "force.troopCeiling": 7000 }, 10)).toBeUndefined();
    expect(expected({ ...regional, ...pledges }, 3)?.low).toBe(1700);
    const none = { ...regional, "force.contributors": [{ military: 5000, firm: false }] };
    expect(expected(none, 10)).toEqual({ low: 0, high: 0, basis: "pledges" });
  });

  it("is unknown without pledges and without a ceiling", () => {
    expect(expected({}, 10)).toBeUndefined();
  });

  it("starts a reinforcement from those deployed, and a new operation from nobody", () => {
    const there = { "force.deployedMilitary": 5000 };
    const reinforced = { ...there, "operation.decision": "reinforcement" };
    const ceiling = { "force.troopCeiling": 7000 };
    expect(expected({ ...reinforced, ...ceiling }, 5)).toEqual({
      low: 5125,
      high: 5738,
      basis: "ramp",
    });
    expect(expected({ ...there, "operation.decision": "new", ...ceiling }, 1)?.low).toBe(525);
  });

  it("reads pledges to a reinforcement as the whole force or as what is added, up to the ceiling", () => {
    const reinforced = {
      ...pledges,
      "force.deployedMilitary": 6000,
      "operation.decision": "reinforcement",
    };
    expect(expected(reinforced, 2)).toEqual({ low: 6000, high: 6800, basis: "pledges" });
    expect(expected(reinforced, 3)).toEqual({ low: 6000, high: 7000, basis: "pledges" });
  });
});

describe("how many will be there where the force does not arrive as expected?", () => {
  const usual: Arrival = { share: 100, monthsLate: 0, gone: 0 };
  const pledges = {
    "force.troopCeiling": 7000,
    "force.contributors": [
      { military: 801, firm: true, arrivesMonth: 2 },
      { military: 900, firm: true, arrivesMonth: 3 },
    ],
  };
  const climb = { "force.troopCeiling": 7000 };

  it("the same where everything is as expected after all", () => {
    expect(expected(pledges, 3, usual)).toEqual(expected(pledges, 3));
    expect(expected(climb, 7, usual)).toEqual(expected(climb, 7));
  });

  it("a share of those pledged, in whole persons", () => {
    expect(expected(pledges, 3, { ...usual, share: 50 })?.low).toBe(850);
  });

  it("at most the share of the ceiling, and never more than was expected", () => {
    expect(expected(climb, 10, { ...usual, share: 80 })).toMatchObject({ low: 5250, high: 5600 });
    expect(expected(climb, 10, { ...usual, share: 50 })).toMatchObject({ low: 3500, high: 3500 });
    expect(expected(climb, 10, { ...usual, share: 98 })).toEqual(expected(climb, 10));
  });

  it("so many months later, and before that nobody", () => {
    expect(expected(pledges, 5, { ...usual, monthsLate: 3 })?.low).toBe(801);
    expect(expected(pledges, 2, { ...usual, monthsLate: 3 })?.low).toBe(0);
    expect(expected(climb, 8, { ...usual, monthsLate: 3 })).toEqual(expected(climb, 5));
    expect(expected(climb, 2, { ...usual, monthsLate: 3 })).toMatchObject({ low: 0, high: 0 });
  });

  it("of a ceiling less those who do not come", () => {
    expect(expected(climb, 10, { ...usual, gone: 1000 })).toMatchObject({ low: 5250, high: 6000 });
    const both = { ...usual, gone: 1000, share: 50 };
    expect(expected(climb, 10, both)).toMatchObject({ low: 3000, high: 3000 });
    expect(expected(climb, 10, { ...usual, gone: 9000 })).toMatchObject({ low: 0, high: 0 });
  });

  it("never fewer than those whom a reinforcement finds there", () => {
    const there = {
      ...climb,
      "operation.decision": "reinforcement",
      "force.deployedMilitary": 5000,
    };
    expect(expected(there, 10, { ...usual, share: 0 })).toMatchObject({ low: 5000, high: 5000 });
  });
});
