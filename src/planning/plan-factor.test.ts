import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigure } from "../domain/author-changes";
import { blankDesign, mandateDesignSchema } from "../domain/design";
import {
  figureIdOf,
  figureOf,
  isPossible,
  type PlanFactor,
  rangeOf,
  wordsOfFigure,
} from "./plan-factor";

const hours: PlanFactor<number> = {
  id: "sizing.patrol-hours",
  unit: "hours",
  usual: 8,
  least: 1,
  most: 24,
  whole: true,
  basis: "convention",
};
const blank = blankDesign("d", "Design");
const withOwn = (id: string, value: number, reason?: string) =>
  withFigure(blank, id, { value, ...(reason ? { reason } : {}) });

describe("whose figure is in force?", () => {
  it("ours where the author has set none", () => {
    expect(figureOf(blank, hours)).toEqual({ value: 8, isOwn: false, from: "usual" });
    expect(figureOf(blank, hours, "north")).toMatchObject({ value: 8, isOwn: false });
  });

  it("the author's, with the reason", () => {
    const design = withOwn("sizing.patrol-hours", 6, "Heat");
    expect(figureOf(design, hours)).toEqual({
      value: 6,
      isOwn: true,
      from: "general",
      reason: "Heat",
    });
  });

  it("the row's before the author's for all, and no other row's", () => {
    const design = withFigure(withOwn("sizing.patrol-hours", 6), "sizing.patrol-hours@north", {
      value: 4,
    });
    expect(figureOf(design, hours, "north")).toMatchObject({ value: 4, from: "row" });
    expect(figureOf(design, hours, "south")).toMatchObject({ value: 6, from: "general" });
    expect(figureOf(design, hours)).toMatchObject({ value: 6, from: "general" });
  });

  it("ours where what is stored is impossible for the factor", () => {
    for (const value of [0, -3, 25, 6.5])
      expect(figureOf(withOwn("sizing.patrol-hours", value), hours)).toMatchObject({
        value: 8,
        isOwn: false,
      });
    const design = withFigure(withOwn("sizing.patrol-hours", 6), "sizing.patrol-hours@north", {
      value: 99,
    });
    expect(figureOf(design, hours, "north")).toMatchObject({ value: 6, from: "general" });
  });

  it("none at all where there is no usual one", () => {
    const change: PlanFactor<undefined> = {
      id: "cost.price-change",
      unit: "per-cent",
      usual: undefined,
      least: -50,
      most: 500,
      basis: "author",
    };
    expect(figureOf(blank, change).value).toBeUndefined();
    expect(figureOf(withOwn("cost.price-change", 12.5), change).value).toBe(12.5);
  });

  it("always a possible one, whatever a file holds", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const figure = figureOf(withOwn("sizing.patrol-hours", value), hours);
        expect(isPossible(hours, figure.value)).toBe(true);
      }),
    );
  });
});

describe("is a figure kept under an id that a design accepts?", () => {
  it("for all rows and for one", () => {
    expect(figureIdOf(hours)).toBe("sizing.patrol-hours");
    expect(figureIdOf(hours, "north")).toBe("sizing.patrol-hours@north");
    const design = withOwn(figureIdOf(hours, "sector-north-2"), 6);
    expect(mandateDesignSchema.safeParse(design).success).toBe(true);
  });
});

describe("where do a figure's words stand?", () => {
  it("in the catalogue of its calculation", () => {
    expect(wordsOfFigure(hours)).toBe("sizing.figure.patrol-hours");
    expect(wordsOfFigure({ id: "time.ramp-months" })).toBe("cost.figure.ramp-months");
    expect(wordsOfFigure({ id: "gate.firm-share" })).toBe("stages.figure.firm-share");
  });
});

it("is one number a range without width?", () => {
  expect(rangeOf(5)).toEqual({ low: 5, high: 5 });
  expect(rangeOf({ low: 1, high: 2 })).toEqual({ low: 1, high: 2 });
});
