import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackDots } from "./strip-layout";

describe("do dots of equal values stay apart?", () => {
  it("stacks those that touch and keeps the rest on the axis", () => {
    const placed = stackDots(
      [
        { id: "far", x: 100 },
        { id: "a", x: 10 },
        { id: "b", x: 12 },
        { id: "c", x: 12 },
      ],
      10,
    );
    expect(placed.map(({ id, row }) => `${id} ${row}`)).toEqual(["a 0", "b 1", "c 2", "far 0"]);
  });

  it("never moves a dot along the axis and never lets two overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 }), (xs) => {
        const placed = stackDots(
          xs.map((x, index) => ({ id: String(index), x })),
          10,
        );
        expect(placed.map((dot) => dot.x)).toEqual([...xs].sort((a, b) => a - b));
        for (const a of placed)
          for (const b of placed)
            if (a !== b && a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});
