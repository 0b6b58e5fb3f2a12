import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Flag, placeFlags } from "./strip-flags";

function placesOf(flags: Flag[], width: number): Record<string, string> {
  return Object.fromEntries(
    placeFlags(flags, width).map(({ id, row, side }) => [id, `${side} ${row}`]),
  );
}

describe("can every label of a strip chart be read?", () => {
  it("flies labels with room between them on one row", () => {
    const flags = [
      { id: "low", x: 10, width: 80 },
      { id: "high", x: 200, width: 80 },
    ];
    expect(placesOf(flags, 300)).toEqual({ low: "right 0", high: "right 0" });
  });

  it("raises the left one of two that touch, so that its pole misses the other's words", () => {
    const flags = [
      { id: "low", x: 50, width: 80 },
      { id: "high", x: 100, width: 80 },
    ];
    expect(placesOf(flags, 300)).toEqual({ low: "right 1", high: "right 0" });
  });

  it("flies to the left where the picture ends", () => {
    expect(placesOf([{ id: "last", x: 280, width: 80 }], 300)).toEqual({ last: "left 0" });
  });

  it("takes the side with more room when neither has enough", () => {
    expect(placesOf([{ id: "wide", x: 50, width: 400 }], 300)).toEqual({ wide: "right 0" });
    expect(placesOf([{ id: "wide", x: 250, width: 400 }], 300)).toEqual({ wide: "left 0" });
  });

  it("never lays words over words", () => {
    const flag = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 10, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 6 }), (drawn) => {
        const flags = drawn.map((one, index) => ({ id: String(index), ...one }));
        const spans = placeFlags(flags, 300).map(({ id, row, side }) => {
          const { x = 0, width = 0 } = flags[Number(id)] ?? {};
          return {
            row,
            from: side === "right" ? x : x - width,
            to: side === "right" ? x + width : x,
          };
        });
        for (const [i, a] of spans.entries())
          for (const b of spans.slice(i + 1))
            if (a.row === b.row) expect(a.from >= b.to || b.from >= a.to).toBe(true);
      }),
    );
  });
});
