import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeStripScale } from "./strip-scale";

describe("which values are named on the axis?", () => {
  it("names round ones that enclose the range", () => {
    expect(makeStripScale([120, 940], "linear", 100).ticks).toEqual([0, 200, 400, 600, 800, 1000]);
    expect(makeStripScale([0.1, 0.32], "linear", 100).ticks).toEqual([
      0.1, 0.15, 0.2, 0.25, 0.3, 0.35,
    ]);
  });

  it("goes by one, two and five over powers of ten", () => {
    expect(makeStripScale([130, 4000], "log", 100).ticks).toEqual([
      100, 200, 500, 1000, 2000, 5000,
    ]);
    expect(makeStripScale([3, 90000], "log", 100).ticks).toEqual([1, 10, 100, 1000, 10000, 100000]);
  });

  it("falls back to even steps where a value has no logarithm", () => {
    expect(makeStripScale([0, 10], "log", 100).ticks).toEqual([0, 2, 4, 6, 8, 10]);
  });
});

describe("where does a value stand?", () => {
  it("runs from one end to the other, in proportion", () => {
    const scale = makeStripScale([0, 1000], "linear", 500);
    expect([0, 250, 1000].map(scale.positionOf)).toEqual([0, 125, 500]);
  });

  it("gives equal ratios equal distances on a logarithmic axis", () => {
    const { positionOf } = makeStripScale([1, 10000], "log", 400);
    expect(positionOf(100) - positionOf(10)).toBeCloseTo(positionOf(1000) - positionOf(100));
  });

  it("gives a single value, or values as good as equal, room on both sides", () => {
    for (const values of [[7], [7, 7], [7, 7 + 1e-12]]) {
      const { positionOf } = makeStripScale(values, "linear", 100);
      expect(positionOf(7)).toBeGreaterThan(10);
      expect(positionOf(7)).toBeLessThan(90);
    }
    expect(makeStripScale([0, 5e-324], "linear", 100).ticks.length).toBeGreaterThan(1);
    expect(makeStripScale([5e-324], "log", 100).ticks.length).toBeGreaterThan(1);
  });

  it("keeps every value of every range on the axis", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), fc.boolean(), (values, isLog) => {
        const { positionOf, ticks } = makeStripScale(values, isLog ? "log" : "linear", 300);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        for (const v of values) {
          expect(positionOf(v)).toBeGreaterThanOrEqual(-0.01);
          expect(positionOf(v)).toBeLessThanOrEqual(300.01);
        }
      }),
    );
  });
});
