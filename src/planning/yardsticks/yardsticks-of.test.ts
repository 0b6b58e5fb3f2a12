import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allResults } from "../../engine/assessment";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { evaluate } from "../../engine/evaluate";
import { currentEvidence } from "../../evidence/current";
import { minimumComparables } from "../../precedents/comparables";
import { precedents } from "../../precedents/current";
import type { yardstickIds } from "../../precedents/yardsticks/yardstick";
import { rowsOf, statedDesign } from "./cases/stated-design";
import { yardstickOf, yardsticksOf } from "./yardsticks-of";

const country = { populationAtRisk: 10_000_000, areaKm2: 500_000 };
const force = {
  troopCeiling: 10_000,
  observersAndStaff: 300,
  observersInsideCeiling: true,
  individualPolice: 500,
  formedPoliceUnits: 5,
  formedPoliceUnitSize: 140,
};
const whole = statedDesign(force, country);

describe("what does a design measure on each yardstick?", () => {
  it.each([
    ["police-per-thousand", 0.12],
    ["police-per-area", 2.4],
    ["police-share", (100 * 1200) / 11_200],
    ["observers-share", 3],
  ] as const)("%s is %d", (id, value) => {
    const [reading, ...more] = yardstickOf(id, whole, precedents).readings;
    expect(reading).toMatchObject({ basis: "authorised" });
    expect(reading?.low).toBeCloseTo(value, 10);
    expect(reading?.high).toBe(reading?.low);
    expect(more).toEqual([]);
  });

  it("gives expected troops as a range first and the ceiling beside them", () => {
    const { readings } = yardstickOf("troops-per-thousand", whole, precedents);
    expect(readings.map(({ basis, month, low, high }) => [basis, month, low, high])).toEqual([
      ["ramp", 10, 0.75, 0.925],
      ["authorised", undefined, 1, 1],
    ]);
    const byArea = yardstickOf("troops-per-area", whole, precedents).readings;
    expect(byArea.map(({ low, high }) => [low, high])).toEqual([
      [15, 18.5],
      [20, 20],
    ]);
  });

  it("says one strength once where expected and authorised are the same", () => {
    const contributors = rowsOf({ military: 10_000, firm: true, arrivesMonth: 3 });
    const pledged = statedDesign({ ...force, contributors }, country);
    const { readings } = yardstickOf("troops-per-thousand", pledged, precedents);
    expect(readings.map(({ basis }) => basis)).toEqual(["pledges"]);
  });

  it("takes those deployed where the decision keeps a force that is there", () => {
    const kept = statedDesign({ ...force, deployedMilitary: 8000 }, country, {
      decision: "renewal",
    });
    const { readings } = yardstickOf("troops-per-thousand", kept, precedents);
    expect(readings.map(({ basis, low }) => [basis, low])).toEqual([
      ["deployed", 0.8],
      ["authorised", 1],
    ]);
  });

  it("shows the ceiling alone, and what is open, where no strength can be expected", () => {
    const regional = statedDesign(force, country, { type: "regional" });
    const { readings, open } = yardstickOf("troops-per-thousand", regional, precedents);
    expect(readings.map(({ basis }) => basis)).toEqual(["authorised"]);
    expect(open).toEqual(["force.contributors"]);
  });

  it("keeps police that are not all stated at 'at least'", () => {
    const half = statedDesign({ ...force, formedPoliceUnits: undefined }, country);
    const [reading] = yardstickOf("police-share", half, precedents).readings;
    expect(reading?.open).toEqual(["force.formedPoliceUnits"]);
    expect(reading?.low).toBeCloseTo((100 * 500) / 10_500, 10);
  });
});

describe("why is there no value?", () => {
  const whyOf = (id: (typeof yardstickIds)[number], situation: object, own: object = force) =>
    yardstickOf(id, statedDesign({ ...own }, { ...situation }), precedents);

  it("says a population of zero at its field, and none of its figures", () => {
    const { whyNone, readings } = whyOf("troops-per-thousand", { ...country, populationAtRisk: 0 });
    expect(whyNone).toEqual({ kind: "zero", path: "situation.populationAtRisk" });
    expect(readings).toEqual([]);
  });
  it("asks for an area that is unknown, together with a strength that is", () => {
    expect(whyOf("troops-per-area", { populationAtRisk: 5 }, {}).whyNone).toEqual({
      kind: "not-stated",
      paths: ["force.troopCeiling", "situation.areaKm2"],
    });
  });
  it("tells what is impossible before what is missing", () => {
    expect(whyOf("troops-per-area", {}, { troopCeiling: -1 }).whyNone).toEqual({
      kind: "impossible",
      path: "force.troopCeiling",
    });
  });
  it("tells a pledge below zero where the pledges stand", () => {
    const contributors = rowsOf({ military: -50, firm: true, arrivesMonth: 3 });
    expect(whyOf("troops-per-thousand", country, { contributors }).whyNone).toEqual({
      kind: "impossible",
      path: "force.contributors[].military",
      row: "row-1",
    });
  });
  it("makes no share of nobody", () => {
    const nobody = { troopCeiling: 0, individualPolice: 0, formedPoliceUnits: 0 };
    expect(whyOf("police-share", country, nobody).whyNone).toEqual({
      kind: "zero",
      path: "force.troopCeiling",
    });
  });
});

describe("why is there no place?", () => {
  const placeOn = (id: (typeof yardstickIds)[number], operation: object, situation: object = {}) =>
    yardstickOf(
      id,
      statedDesign(force, { ...country, ...situation }, { ...operation }),
      precedents,
    );

  it("because the people are those of part of a country; the value stands", () => {
    const part = placeOn("troops-per-thousand", {}, { populationScope: "area-of-operations" });
    expect(part.whyNoPlace).toBe("scope-not-comparable");
    expect(part.readings.every(({ place }) => place === undefined)).toBe(true);
    expect(part.readings).toHaveLength(2);
  });
  it("because nobody said whose people they are", () => {
    expect(placeOn("police-per-area", {}, { populationScope: undefined }).whyNoPlace).toBe(
      "scope-not-stated",
    );
  });
  it("not for a share, which is of the operation itself", () => {
    const part = placeOn("police-share", {}, { populationScope: "area-of-operations" });
    expect(part.whyNoPlace).toBeUndefined();
    expect(part.readings[0]?.place?.n).toBe(part.comparables.length);
  });
  it("because there are fewer than eight, with the number there are", () => {
    const police = placeOn("police-per-thousand", { type: "un-police" });
    expect(police.whyNoPlace).toBe("few");
    expect(police.comparables.length).toBeLessThan(minimumComparables);
    expect(police.comparables.length).toBeGreaterThan(0);
    expect(police.quartiles).toBeUndefined();
  });
  it("because the type is not stated, or there is no operation", () => {
    expect(placeOn("police-share", { type: undefined }).whyNoPlace).toBe("type-not-stated");
    expect(placeOn("police-share", { type: "none" })).toMatchObject({
      whyNoPlace: "few",
      comparables: [],
    });
  });
});

describe("is a design compared with others only?", () => {
  it("leaves out its own country and time", () => {
    const design = statedDesign(force, { ...country, hostCountries: ["Burundi"] });
    const own = { ...design, timing: { decisionDate: { value: "2004-05-21" } } };
    const idsIn = (each: typeof design) =>
      yardstickOf("observers-share", each, precedents).comparables.map(
        (other) => other.precedentId,
      );
    expect(idsIn(design)).toContain("onub");
    expect(idsIn(own)).not.toContain("onub");
  });
});

describe("does it hold for any design?", () => {
  it("has finite values of zero or more, a place only among enough, or a reason for neither", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        for (const yardstick of yardsticksOf(design, precedents)) {
          const { readings, whyNone, whyNoPlace, comparables } = yardstick;
          expect(readings.length > 0).toBe(whyNone === undefined);
          for (const { low, high, place, highPlace } of readings) {
            expect(Number.isFinite(low) && low >= 0 && Number.isFinite(high) && high >= low).toBe(
              true,
            );
            expect(place === undefined).toBe(whyNoPlace !== undefined);
            if (place && highPlace) expect(highPlace.rank).toBeGreaterThanOrEqual(place.rank);
          }
          const values = comparables.map(({ value }) => value);
          expect(values).toEqual([...values].sort((a, b) => a - b));
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it("stands where the check on comparable operations says it does", () => {
    const records = { evidence: currentEvidence, precedents };
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const check = allResults(evaluate(design, records)).find(
          ({ id }) => id === "place-among-comparables",
        );
        if (check?.figures.rank === undefined) return;
        const [first] = yardstickOf("troops-per-thousand", design, precedents).readings;
        expect([first?.low, first?.high]).toEqual([check.figures.low, check.figures.high]);
        expect([first?.place?.rank, first?.place?.n]).toEqual([
          check.figures.rank,
          check.figures.n,
        ]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
