import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExerciseSector } from "../exercise/situation";
import type { MapPoint, SketchMap } from "../exercise/sketch-map";
import { frameRoom } from "./frame-room";
import { areaOf, distanceToEdge, isInside, roomiestPoint } from "./inside";
import { areasOf, linesOf, placesOf } from "./kinds";
import { labelLayout } from "./label-layout";
import { scaleBarOf } from "./scale-bar";
import { sectorAt } from "./sector-at";

const square: MapPoint[] = [
  [100, 100],
  [500, 100],
  [500, 500],
  [100, 500],
];
const horseshoe: MapPoint[] = [
  [0, 0],
  [300, 0],
  [300, 300],
  [200, 300],
  [200, 100],
  [100, 100],
  [100, 300],
  [0, 300],
];
const sector = (id: string, shape: MapPoint[], name = id): ExerciseSector => ({
  id,
  name,
  text: "",
  shape,
});
const mapOf = (marks: SketchMap["marks"]): SketchMap => ({
  width: 1000,
  height: 800,
  kilometresPer100: 30,
  description: "",
  marks,
});
const measure = { size: 16, widthOf: (text: string) => text.length * 10 };

describe("where does an outline have room?", () => {
  it("inside it, even where its middle lies outside", () => {
    expect(isInside(horseshoe, [150, 200])).toBe(false);
    expect(isInside(horseshoe, roomiestPoint(horseshoe))).toBe(true);
    expect(isInside(square, [300, 300])).toBe(true);
    expect(isInside(square, [50, 300])).toBe(false);
  });

  it("as far from the edges as can be", () => {
    expect(distanceToEdge(square, roomiestPoint(square))).toBeGreaterThan(190);
    expect(areaOf(square)).toBe(160_000);
  });
});

it("in which sector is a place?", () => {
  const sectors = [sector("west", square), sector("north", horseshoe)];
  expect(sectorAt(sectors, [450, 450])?.id).toBe("west");
  expect(sectorAt(sectors, [20, 20])?.id).toBe("north");
  expect(sectorAt(sectors, [900, 700])).toBeUndefined();
  expect(sectorAt(sectors, undefined)).toBeUndefined();
});

it("does a scale bar name a round length within a quarter of the map?", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 100, max: 2000, noNaN: true }),
      fc.double({ min: 0.01, max: 5000, noNaN: true }),
      (width, kilometresPer100) => {
        const { kilometres, units } = scaleBarOf({ width, kilometresPer100 });
        expect(units).toBeLessThanOrEqual(width / 4 + 1e-6);
        expect(units).toBeGreaterThan(width / 4 / 2.6);
        expect(units).toBeCloseTo((kilometres / kilometresPer100) * 100);
        expect("125").toContain(kilometres.toExponential().charAt(0));
      },
    ),
  );
});

it("is a map painted in the order of its kinds?", () => {
  const marks: SketchMap["marks"] = [
    { id: "t", kind: "town", points: [[1, 1]] },
    { id: "w", kind: "water", points: square },
    { id: "l", kind: "land", points: square },
    { id: "c", kind: "capital", points: [[2, 2]] },
    { id: "f", kind: "line-of-contact", points: square },
    { id: "r", kind: "river", points: square },
  ];
  expect(areasOf(marks).map(({ id }) => id)).toEqual(["l", "w"]);
  expect(linesOf(marks).map(({ id }) => id)).toEqual(["r", "f"]);
  expect(placesOf(marks).map(({ id }) => id)).toEqual(["c", "t"]);
});

describe("where do names stand?", () => {
  const town = (id: string, [x, y]: MapPoint) =>
    ({ id, kind: "town", name: `Town ${id}`, points: [[x, y]] }) satisfies SketchMap["marks"][0];

  it("a sector's within its outline, a place's beside its sign", () => {
    const labels = labelLayout(
      mapOf([town("a", [700, 700])]),
      [sector("west", square, "The west")],
      measure,
    );
    const west = labels.find(({ of }) => of === "sector");
    expect(isInside(square, [west?.x ?? 0, west?.y ?? 0])).toBe(true);
    const a = labels.find(({ id }) => id === "a");
    expect(Math.hypot((a?.x ?? 0) - 700, (a?.y ?? 0) - 700)).toBeLessThan(20);
  });

  it("none over another, and none beyond the map, however crowded it is", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 800 }));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const marks = points.map((at, index) => town(String(index), at as MapPoint));
        const boxes = labelLayout(mapOf(marks), [], measure).map(({ lines, x, y, anchor }) => {
          const width = measure.widthOf(lines[0] ?? "");
          const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
          return { left, right: left + width, top: y - 12, bottom: y + 4 };
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(1000);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("none over the scale bar or the arrow to the north", () => {
    const map = mapOf([town("a", [60, 780]), town("b", [950, 40])]);
    const labels = labelLayout(map, [], measure);
    const [bar, north] = frameRoom(map, measure.size);
    const a = labels.find(({ id }) => id === "a");
    const b = labels.find(({ id }) => id === "b");
    expect(a && a.y > (bar?.top ?? 0) && a.x < (bar?.right ?? 0)).toBeFalsy();
    expect(b?.anchor).toBe("end");
    expect(b?.x).toBeLessThan(north?.left ?? 0);
  });
});
