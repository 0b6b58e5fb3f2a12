import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { fieldCatalogue, fieldRecord } from "../../domain/field-catalogue";
import { designOf } from "../../engine/cases/case";
import { precedents } from "../../precedents/current";
import { highestComparable, roundUp, sliderBounds, stepFor, widenedFor } from "./bounds";

const ceiling = fieldRecord("force.troopCeiling");
const numbers = fieldCatalogue.filter(({ value }) => value.kind === "number");
const comparable = { n: 12, most: 21_500, precedent: "monusco" };

describe("how far does a slider reach?", () => {
  it("to twice what the design states", () => {
    expect(sliderBounds(ceiling, 7000)).toEqual({
      least: 0,
      most: 14_000,
      step: 250,
      from: "value",
    });
  });

  it("to the highest figure of comparable operations, where that is more", () => {
    expect(sliderBounds(ceiling, 7000, comparable)).toMatchObject({
      most: 22_000,
      from: "comparables",
      comparable,
    });
    expect(sliderBounds(ceiling, 20_000, comparable)).toMatchObject({
      most: 40_000,
      from: "value",
    });
  });

  it("over a usual range where nothing is stated, or nothing but zero", () => {
    const months = fieldRecord("commitment.durationMonths");
    expect(sliderBounds(months, undefined)).toMatchObject({ most: 24, step: 1, from: "usual" });
    expect(sliderBounds(months, 0)).toMatchObject({ most: 24, from: "usual" });
  });

  it("over the whole of a scale that has an end", () => {
    expect(sliderBounds(fieldRecord("commitment.gateSharePercent"), 80)).toMatchObject({
      most: 100,
      from: "scale",
    });
  });

  it("never beyond what the field can hold, and always over something", () => {
    for (const record of numbers) {
      const { value } = record;
      if (value.kind !== "number") continue;
      for (const stated of [undefined, value.least, 7, value.most]) {
        const { least, most, step } = sliderBounds(record, stated);
        expect(most).toBeLessThanOrEqual(Math.max(value.most, least));
        expect(most).toBeGreaterThan(least);
        expect(step).toBeGreaterThan(0);
        if (value.whole) expect(Number.isInteger(step)).toBe(true);
        if (stated !== undefined) expect(stated).toBeLessThanOrEqual(most);
      }
    }
  });

  it("asked of what is no number, it is our mistake", () => {
    expect(() => sliderBounds(fieldRecord("commitment.reserve"), undefined)).toThrow(/number/);
  });
});

describe("is a typed number never out of reach?", () => {
  it("the bounds widen for it, and only for it", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (stated, typed) => {
        const bounds = sliderBounds(ceiling, stated);
        const wide = widenedFor(bounds, typed);
        expect(wide.most).toBeGreaterThanOrEqual(typed);
        if (typed <= bounds.most) expect(wide).toBe(bounds);
        expect(widenedFor(bounds, undefined)).toBe(bounds);
      }),
    );
  });
});

describe("are the ends and steps of a slider round?", () => {
  it.each([
    [14_430, 15_000],
    [38_599, 39_000],
    [23, 23],
    [7, 7],
    [2.5, 3],
    [1000, 1000],
  ])("%d up to %d", (value, round) => expect(roundUp(value)).toBe(round));

  it.each([
    [24, 1],
    [100, 1],
    [180, 2],
    [1000, 10],
    [14_000, 250],
    [39_000, 500],
    [100_000, 1000],
    [760, 10],
  ])("over %d in steps of %d", (range, step) => expect(stepFor(range)).toBe(step));

  it("some forty to a hundred and fifty presses of a key lead from end to end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1_000_000 }), (range) => {
        const presses = range / stepFor(range);
        expect(presses).toBeGreaterThanOrEqual(39);
        expect(presses).toBeLessThanOrEqual(150);
      }),
    );
  });
});

describe("what is the highest figure of comparable operations?", () => {
  const un = designOf({ "operation.type": "un-peacekeeping" });
  it("a verified one, with the operation that had it and among how many", () => {
    const highest = highestComparable("force.troopCeiling", un, precedents);
    expect(highest?.n).toBeGreaterThanOrEqual(8);
    const found = precedents.find(({ id }) => id === highest?.precedent);
    expect(found?.type).toBe("un-peacekeeping");
    expect(JSON.stringify(found)).toContain(String(highest?.most));
  });

  it("none without a type, for a type of which too few are on record, or for other fields", () => {
    const of = (type: string) => designOf({ "operation.type": type });
    expect(highestComparable("force.troopCeiling", blankDesign("d", "D"), precedents)).toBe(
      undefined,
    );
    expect(highestComparable("force.troopCeiling", of("none"), precedents)).toBeUndefined();
    expect(highestComparable("force.troopCeiling", of("coalition"), precedents)).toBeUndefined();
    expect(highestComparable("force.civilians", un, precedents)).toBeUndefined();
  });
});
