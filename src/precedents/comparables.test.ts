import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bands, type Density, densitiesOf, minimumComparables, placeAmong } from "./comparables";
import { precedents } from "./current";
import { isVerified } from "./military-figure";
import { precedentTypes } from "./schema";

function densitiesFrom(values: readonly number[]): Density[] {
  return values.map((perThousand, index) => ({
    precedentId: `operation-${index}`,
    perThousand,
    figure: { field: "peakAuthorised.troops", persons: 1000, counts: "military" },
  }));
}

const nine = densitiesFrom([1, 2, 3, 4, 5, 6, 7, 8, 9]);

describe("which operations are comparable?", () => {
  const national = { type: "un-peacekeeping", scope: "national" } as const;
  const found = densitiesOf(precedents, national);

  it("gives the density of a known operation in persons per 1,000 inhabitants", () => {
    const onub = found.find(({ precedentId }) => precedentId === "onub");
    expect(onub?.perThousand).toBeCloseTo(5650 / 7310, 10);
    expect(onub?.figure.field).toBe("peakAuthorised.troops");
  });

  it("leaves out operations in part of a country", () => {
    const ids = found.map(({ precedentId }) => precedentId);
    for (const id of ["unifil", "undof", "unmee", "unmis", "minurcat", "minurca"]) {
      expect(ids).not.toContain(id);
    }
    expect(densitiesOf(precedents, { ...national, scope: "sub-national-mission" })).toEqual([]);
  });

  it("leaves out operations that have only recalled figures", () => {
    const ids = found.map(({ precedentId }) => precedentId);
    for (const id of ["unficyp", "unef-ii", "untag"]) expect(ids).not.toContain(id);
  });

  it("uses a verified figure and a population for every density of every type", () => {
    for (const type of precedentTypes) {
      for (const { precedentId, perThousand, figure } of densitiesOf(precedents, {
        type,
        scope: "national",
      })) {
        const precedent = precedents.find(({ id }) => id === precedentId);
        expect(precedent && isVerified(precedent, figure.field), precedentId).toBe(true);
        expect(Number.isFinite(perThousand) && perThousand > 0, precedentId).toBe(true);
      }
    }
  });

  it("never divides by a population of zero", () => {
    const [first] = precedents.filter(({ id }) => id === "onub");
    if (!first) throw new Error("onub is missing");
    const empty = { ...first, population: { value: 0, scope: "national", year: 2004 } } as const;
    expect(densitiesOf([empty], national)).toEqual([]);
  });

  it("has enough UN peacekeeping and regional operations, and says no for the rest", () => {
    const enough = precedentTypes.filter(
      (type) => densitiesOf(precedents, { type, scope: "national" }).length >= minimumComparables,
    );
    expect(enough).toEqual(["un-peacekeeping", "regional"]);
  });
});

describe("where does a value stand?", () => {
  it.each([
    { value: 0, rank: 1, band: "below-lower" },
    { value: 2.99, rank: 3, band: "below-lower" },
    { value: 3, rank: 3, band: "lower-to-middle" },
    { value: 4.99, rank: 5, band: "lower-to-middle" },
    { value: 5, rank: 5, band: "middle-to-upper" },
    { value: 7, rank: 7, band: "middle-to-upper" },
    { value: 7.01, rank: 8, band: "above-upper" },
    { value: 100, rank: 10, band: "above-upper" },
  ])("$value is $band, rank $rank", ({ value, rank, band }) => {
    expect(placeAmong(value, nine)).toEqual({
      n: 9,
      lowerQuartile: 3,
      median: 5,
      upperQuartile: 7,
      rank,
      band,
    });
  });

  it("is not said with fewer than eight comparables", () => {
    expect(placeAmong(5, nine.slice(0, 7))).toBeNull();
    expect(placeAmong(5, nine.slice(0, 8))).not.toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("is refused for %s", (value) => {
    expect(() => placeAmong(value, nine)).toThrow(RangeError);
  });

  it("never falls when the value rises", () => {
    const density = fc.double({ min: 0, max: 1000, noNaN: true });
    const field = fc.array(density, { minLength: minimumComparables, maxLength: 40 });
    fc.assert(
      fc.property(field, density, density, (values, a, b) => {
        const densities = densitiesFrom(values);
        const low = placeAmong(Math.min(a, b), densities);
        const high = placeAmong(Math.max(a, b), densities);
        if (!low || !high) throw new Error("expected a place");
        expect(low.rank).toBeLessThanOrEqual(high.rank);
        expect(bands.indexOf(low.band)).toBeLessThanOrEqual(bands.indexOf(high.band));
      }),
    );
  });
});
