import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishWords } from "./cases/papers-of";
import { mapDrawing, roundDistance } from "./map-drawing";
import { centreOf, isWithin, type Point } from "./map-geometry";
import { placeLabels } from "./map-labels";

const at = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));

describe("does the name of an area stand inside it?", () => {
  it("in a box at its middle", () => {
    expect(
      centreOf([
        [0, 0],
        [10, 0],
        [10, 4],
        [0, 4],
      ]),
    ).toEqual([5, 2]);
  });

  it("in a hook, whose middle is not its own", () => {
    const hook: Point[] = [
      [0, 0],
      [90, 0],
      [90, 10],
      [10, 10],
      [10, 90],
      [0, 90],
    ];
    expect(isWithin(centreOf(hook), hook)).toBe(true);
  });

  it("in any triangle that has an area", () => {
    fc.assert(
      fc.property(at, at, at, (one, two, three) => {
        const area = Math.abs(
          (two[0] - one[0]) * (three[1] - one[1]) - (three[0] - one[0]) * (two[1] - one[1]),
        );
        fc.pre(area > 2000);
        expect(isWithin(centreOf([one, two, three]), [one, two, three])).toBe(true);
      }),
    );
  });

  it("at a place that is one even where the outline has no area", () => {
    for (const each of centreOf([
      [3, 3],
      [5, 5],
      [7, 7],
    ]))
      expect(each).toBe(5);
  });
});

it("are names kept on the map and apart where there is room?", () => {
  fc.assert(
    fc.property(fc.array(at, { minLength: 1, maxLength: 12 }), (places) => {
      const room = { width: 1000, height: 1000, text: 10 };
      const wanted = places.map((place) => ({
        text: "Name",
        at: place,
        manner: "place" as const,
        beside: 8,
      }));
      for (const label of placeLabels(wanted, [], room)) {
        expect(label.at[0]).toBeGreaterThanOrEqual(0);
        expect(label.at[0]).toBeLessThanOrEqual(1000);
        expect(label.at[1]).toBeGreaterThanOrEqual(0);
        expect(label.at[1]).toBeLessThanOrEqual(1000);
      }
    }),
  );
  const two = placeLabels(
    [
      { text: "Here", at: [500, 500], manner: "sector" },
      { text: "There", at: [500, 500], manner: "sector" },
    ],
    [],
    { width: 1000, height: 1000, text: 10 },
  );
  expect(Math.abs((two[0]?.at[1] ?? 0) - (two[1]?.at[1] ?? 0))).toBeGreaterThan(8);
});

it("is a name longer than the map still on it?", () => {
  const [label] = placeLabels([{ text: "x".repeat(300), at: [5, 5], manner: "place" }], [], {
    width: 200,
    height: 100,
    text: 10,
  });
  expect(label?.at[0]).toBe(100);
});

it("is the scale a round distance that takes at most the room it has?", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 10_000, noNaN: true }), (most) => {
      const distance = roundDistance(most);
      expect(distance).toBeLessThanOrEqual(most);
      expect(distance * 2.5).toBeGreaterThanOrEqual(most * 0.99);
    }),
  );
});

it("is a map drawn to its room, its key only what is on it, lands below lines?", () => {
  const drawing = mapDrawing(
    englishWords,
    {
      map: {
        width: 1000,
        height: 500,
        kilometresPer100: 50,
        description: "",
        marks: [
          {
            id: "r",
            kind: "road",
            points: [
              [0, 0],
              [10, 10],
            ],
          },
          {
            id: "l",
            kind: "land",
            points: [
              [0, 0],
              [1000, 0],
              [1000, 500],
            ],
          },
          { id: "c", kind: "capital", points: [[500, 250]], name: "City" },
        ],
      },
      sectors: [],
    },
    { width: 400, height: 400, text: 8 },
  );
  expect(drawing).toMatchObject({ width: 400, height: 200 });
  expect(drawing?.key.map(({ kind }) => kind)).toEqual(["land", "road", "capital"]);
  expect(drawing?.shapes.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  expect(drawing?.signs).toEqual([{ kind: "capital", at: [200, 100], size: 12 }]);
  expect(drawing?.labels.map(({ text }) => text)).toEqual(["City"]);
  expect(drawing?.scale).toEqual({ length: 80, word: "100 km" });
});
