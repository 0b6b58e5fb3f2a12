import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bands, minimumComparables, placeAmong } from "./comparables";

const valuesOf = (values: readonly number[]) => values.map((value) => ({ value }));
const nine = valuesOf([1, 2, 3, 4, 5, 6, 7, 8, 9]);

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
        const others = valuesOf(values);
        const low = placeAmong(Math.min(a, b), others);
        const high = placeAmong(Math.max(a, b), others);
        if (!low || !high) throw new Error("expected a place");
        expect(low.rank).toBeLessThanOrEqual(high.rank);
        expect(bands.indexOf(low.band)).toBeLessThanOrEqual(bands.indexOf(high.band));
      }),
    );
  });
});
