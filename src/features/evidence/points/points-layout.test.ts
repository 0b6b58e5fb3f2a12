import { expect, it } from "vitest";
import { layOutPoints, margin, ownLine } from "./points-layout";

const size = {
  unit: "civilians-killed-a-month",
  from: 106,
  to: 2,
  toIs: "below",
  at: { unit: "un-troops", from: 0, to: 8000 },
} as const;

it("do two points stand at the ends of the study, the lower value lower?", () => {
  const { points, studied, bottom } = layOutPoints({ size }, [], 640, () => "");
  expect(points).toHaveLength(2);
  const [first, last] = points;
  expect(first?.x).toBe(margin.start);
  expect(last?.x).toBe(studied.to);
  expect((first?.y ?? 0) < (last?.y ?? 0)).toBe(true);
  expect((last?.y ?? 0) <= bottom).toBe(true);
  expect(points.map(({ isBelow }) => isBelow)).toEqual([false, true]);
});

it("does an own figure beyond the study stay in the picture, outside the studied stretch?", () => {
  const own = { id: "ceiling", low: 17000, high: 17000 } as const;
  const layout = layOutPoints({ size }, [own], 640, () => "Your ceiling");
  expect((layout.own[0]?.from ?? 0) > layout.studied.to).toBe(true);
  expect((layout.own[0]?.from ?? 0) <= layout.right).toBe(true);
});

it("does the picture keep within a narrow screen?", () => {
  const { right, xTicks } = layOutPoints({ size }, [], 320, () => "");
  for (const { x } of xTicks) expect(x).toBeLessThanOrEqual(right + 0.001);
});

it("does a name that is wider than the picture go on below, over the next one?", () => {
  const own = [
    { id: "ceiling", low: 9000, high: 9000 },
    { id: "expected", low: 6250, high: 6250 },
  ] as const;
  const long = "Предельная численность войск в проекте: 9 000";
  const layout = layOutPoints({ size }, own, 328, () => long);
  const [first, second] = layout.own;
  expect(first?.lines.join(" ")).toBe(long);
  expect(first?.lines.length).toBe(2);
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(2 * ownLine);
  expect(layout.top).toBeGreaterThan((second?.y ?? 0) + ownLine);
});
