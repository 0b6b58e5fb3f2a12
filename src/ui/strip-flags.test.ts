import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Flag, placeFlags } from "./strip-flags";

function placesOf(flags: Flag[], width: number): Record<string, string> {
  return Object.fromEntries(
    placeFlags(flags, width).map(({ id, from, row }) => [id, `from ${from} on ${row}`]),
  );
}

describe("can every label of a strip chart be read?", () => {
  it("puts labels with room between them on one row", () => {
    const flags = [
      { id: "low", x: 10, width: 80 },
      { id: "high", x: 200, width: 80 },
    ];
    expect(placesOf(flags, 300)).toEqual({ low: "from 10 on 0", high: "from 200 on 0" });
  });

  it("raises the left one of two that touch, so that its pole misses the other's words", () => {
    const flags = [
      { id: "low", x: 50, width: 80 },
      { id: "high", x: 100, width: 80 },
    ];
    expect(placesOf(flags, 300)).toEqual({ low: "from 50 on 1", high: "from 100 on 0" });
  });

  it("keeps words out of the way of a pole that comes down from above", () => {
    const flags = [
      { id: "right", x: 130, width: 100 },
      { id: "middle", x: 100, width: 80 },
      { id: "left", x: 60, width: 60 },
    ];
    expect(placesOf(flags, 300)).toMatchObject({ middle: "from 100 on 1", left: "from 60 on 2" });
  });

  it("pushes words inwards where the picture ends", () => {
    expect(placesOf([{ id: "last", x: 280, width: 80 }], 300)).toEqual({ last: "from 220 on 0" });
    expect(placesOf([{ id: "wide", x: 280, width: 400 }], 300)).toEqual({ wide: "from 0 on 0" });
  });

  it("never lays words over words, nor outside a picture that has the room", () => {
    const flag = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 10, max: 200 }),
      rows: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 6 }), (drawn) => {
        const flags = drawn.map((one, index) => ({ id: String(index), ...one }));
        const placed = placeFlags(flags, 300);
        for (const [i, a] of placed.entries()) {
          expect(a.from >= 0 && a.from + a.width <= 300).toBe(true);
          for (const b of placed.slice(i + 1))
            if (a.row < b.row + b.rows && b.row < a.row + a.rows)
              expect(a.from >= b.from + b.width || b.from >= a.from + a.width).toBe(true);
        }
      }),
    );
  });
});
