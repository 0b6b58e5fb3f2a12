import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apartAsChoices, apartAsLists, apartAsNumbers } from "./disagreement";

const values = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 30 });

/** The mean over all pairs, counted one by one. */
function byPairs(of: readonly number[], apart: (one: number, other: number) => number): number {
  const pairs = of.flatMap((one, place) => of.slice(place + 1).map((other) => apart(one, other)));
  return pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
}

describe("how far are answers apart?", () => {
  it("is nothing said of fewer than two", () => {
    expect([apartAsChoices([]), apartAsChoices([1]), apartAsNumbers([4])]).toEqual([
      null,
      null,
      null,
    ]);
    expect(apartAsLists([1], 1)).toBeNull();
  });
  it("counts the pairs that chose otherwise", () => {
    expect(apartAsChoices([4])).toBe(0);
    expect(apartAsChoices([1, 1])).toBe(1);
    // Of six pairs, those within the group of three are alike.
    expect(apartAsChoices([3, 1])).toBe(0.5);
  });
  it("counts numbers by how far the smaller lies below the larger", () => {
    expect(apartAsNumbers([5000, 10_000])).toBe(0.5);
    expect(apartAsNumbers([0, 10])).toBe(1);
    expect(apartAsNumbers([0, 0])).toBe(0);
    fc.assert(
      fc.property(values, (all) => {
        const expected = byPairs(all, (one, other) => {
          const most = Math.max(one, other);
          return most === 0 ? 0 : Math.abs(one - other) / most;
        });
        expect(apartAsNumbers(all)).toBeCloseTo(expected, 6);
      }),
    );
  });
  it("takes lists item by item", () => {
    expect(apartAsLists([], 3)).toBe(0);
    expect(apartAsLists([3, 3], 3)).toBe(0);
    expect(apartAsLists([1, 1], 2)).toBe(1);
    // One item that all have, one that one of two has.
    expect(apartAsLists([2, 1], 2)).toBe(0.5);
  });
  it("stays between 0 and 1, and is 0 only where all say the same", () => {
    fc.assert(
      fc.property(values, (all) => {
        const apart = apartAsNumbers(all) ?? -1;
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(apart).toBeLessThanOrEqual(1);
        const isAlike = new Set(all).size === 1;
        expect(apart === 0).toBe(isAlike);
      }),
    );
  });
});
