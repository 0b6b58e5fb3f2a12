import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, stackDots } from "./strip-layout";

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

describe("can every label be read?", () => {
  it("keeps labels inside the picture", () => {
    const [left, right] = placeLabels(
      [
        { id: "l", x: 0, width: 80 },
        { id: "r", x: 300, width: 80 },
      ],
      300,
    );
    expect(left?.centre).toBe(40);
    expect(right?.centre).toBe(260);
  });

  it("gives a label that would touch another a row of its own", () => {
    const placed = placeLabels(
      [
        { id: "own", x: 100, width: 80 },
        { id: "near", x: 120, width: 80 },
        { id: "far", x: 250, width: 80 },
      ],
      400,
    );
    expect(placed.map(({ id, row }) => `${id} ${row}`)).toEqual(["own 0", "near 1", "far 0"]);
  });

  it("centres what is wider than the picture", () => {
    expect(placeLabels([{ id: "wide", x: 5, width: 900 }], 200)[0]?.centre).toBe(100);
  });
});
