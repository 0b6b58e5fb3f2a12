import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CELL, layOutScatter, type ScatterPoint } from "./scatter-figure";

const points = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 9_000 }), y: fc.nat(40) }), { maxLength: 60 })
  .map((all) => all.map((each, at): ScatterPoint => ({ ...each, id: String(at) })));
const width = fc.integer({ min: 200, max: 1_400 });

describe("is everything in the picture, where it can be told apart and hit?", () => {
  it("each thing in one mark, whose values hold it", () => {
    fc.assert(
      fc.property(points, width, (all, wide) => {
        const { marks } = layOutScatter(all, wide);
        expect(marks.flatMap(({ ids }) => ids).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { ids, x, y } of marks) {
          for (const id of ids) {
            const point = all[Number(id)] as ScatterPoint;
            expect(point.x >= x.low && point.x <= x.high).toBe(true);
            expect(point.y >= y.low && point.y <= y.high).toBe(true);
          }
        }
      }),
    );
  });

  it("no two marks nearer than a cell, and none outside", () => {
    fc.assert(
      fc.property(points, width, (all, wide) => {
        const { marks, base, left } = layOutScatter(all, wide);
        for (const [at, one] of marks.entries()) {
          expect(one.left).toBeGreaterThan(left);
          expect(one.left).toBeLessThanOrEqual(Math.max(wide, left + CELL * 2));
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.top).toBeLessThan(base);
          for (const other of marks.slice(at + 1)) {
            const apart = Math.max(Math.abs(one.left - other.left), Math.abs(one.top - other.top));
            expect(apart).toBeGreaterThanOrEqual(CELL);
          }
        }
      }),
    );
  });
});

it("do marks go from the left to the right, more upwards?", () => {
  const { marks, ticksX, ticksY } = layOutScatter(
    [
      { id: "far", x: 10, y: 0 },
      { id: "high", x: 0, y: 20 },
    ],
    600,
  );
  expect(marks.map(({ ids }) => ids)).toEqual([["high"], ["far"]]);
  expect((marks[0]?.top as number) < (marks[1]?.top as number)).toBe(true);
  expect(ticksX[0]?.value).toBeLessThanOrEqual(0);
  expect(ticksY.at(-1)?.value).toBeGreaterThanOrEqual(20);
});

it("does a mark stand at its value where there is room for each?", () => {
  const counted = [3, 4, 8].map((y, at) => ({ id: String(y), x: at, y }));
  const { marks, ticksX, ticksY } = layOutScatter(counted, 600);
  for (const { x, y, left, top } of marks) {
    const tickY = ticksY.find(({ value }) => value === y.low);
    if (tickY) expect(Math.abs(tickY.at - top)).toBeLessThan(1);
    const tickX = ticksX.find(({ value }) => value === x.low);
    if (tickX) expect(Math.abs(tickX.at - left)).toBeLessThan(1);
  }
  expect(ticksX.map(({ value }) => value)).toEqual(expect.arrayContaining([0, 1, 2]));
});

it("does an axis name no half of what is counted, and nothing below zero?", () => {
  const { ticksX, ticksY } = layOutScatter(
    [
      { id: "one", x: 0.5, y: 0 },
      { id: "other", x: 0.9, y: 0 },
    ],
    600,
  );
  expect(ticksY.map(({ value }) => value)).toEqual([0, 1]);
  expect(ticksX.some(({ value }) => !Number.isInteger(value))).toBe(true);
});

it("is a picture of nothing, or of one thing, no crash?", () => {
  expect(layOutScatter([], 400).marks).toEqual([]);
  expect(layOutScatter([{ id: "one", x: 3, y: 3 }], 400).marks).toHaveLength(1);
});
