import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quartiles } from "./quartiles";

describe("are the quartiles those of R's type 7?", () => {
  it.each([
    { values: [1, 2, 3, 4, 5], lower: 2, median: 3, upper: 4 },
    { values: [1, 2, 3, 4], lower: 1.75, median: 2.5, upper: 3.25 },
    { values: [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], lower: 25.5, median: 40, upper: 42.5 },
    { values: [7, 15, 36, 39, 40, 41], lower: 20.25, median: 37.5, upper: 39.75 },
    { values: [5], lower: 5, median: 5, upper: 5 },
    { values: [2, 2, 2, 9], lower: 2, median: 2, upper: 3.75 },
  ])("of $values", ({ values, ...expected }) => {
    expect(quartiles(values)).toEqual(expected);
  });

  it("takes the values in any order and leaves them as they were", () => {
    const values = [5, 1, 4, 2, 3];
    expect(quartiles(values)).toEqual({ lower: 2, median: 3, upper: 4 });
    expect(values).toEqual([5, 1, 4, 2, 3]);
  });

  it("sorts numbers as numbers", () => {
    expect(quartiles([10, 9, 100, 1, 2]).median).toBe(9);
  });

  it("refuses an empty list", () => {
    expect(() => quartiles([])).toThrow(RangeError);
  });

  it("keeps lower, median and upper in order and within the data", () => {
    const lists = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(lists, (values) => {
        const { lower, median, upper } = quartiles(values);
        expect(Math.min(...values)).toBeLessThanOrEqual(lower);
        expect(lower).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(upper);
        expect(upper).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
