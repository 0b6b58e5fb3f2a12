import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFigure } from "../domain/author-changes";
import { blankDesign } from "../domain/design";
import { figureOf, type PlanFactor } from "../planning/plan-factor";
import { figureWithout, withFigureReason, withoutFigure, withTypedFigure } from "./figure-edit";

const hours: PlanFactor<number> = {
  id: "sizing.patrol-hours",
  unit: "hours",
  usual: 8,
  least: 0,
  most: 24,
  basis: "convention",
};
const blank = blankDesign("d", "Design");
const figures = (design: typeof blank) => design.figures ?? [];

describe("is a typed figure stored as the author's?", () => {
  it("for all rows, for one row, and over what was typed before", () => {
    const all = withTypedFigure(blank, hours, 6);
    expect(figures(all)).toEqual([{ figure: "sizing.patrol-hours", value: 6 }]);
    const both = withTypedFigure(withTypedFigure(all, hours, 4, "north"), hours, 5, "north");
    expect(figures(both)).toHaveLength(2);
    expect(figureOf(both, hours, "north").value).toBe(5);
    expect(figureOf(both, hours).value).toBe(6);
  });

  it("never where it is impossible", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.double({ max: -0.001 })), (value) => {
        const isFine = value >= 0 && value <= 24;
        const stored = figures(withTypedFigure(blank, hours, value)).length;
        expect(stored).toBe(isFine && value !== 8 ? 1 : 0);
      }),
    );
  });

  it("not once it is typed back to ours, unless a reason stands beside it", () => {
    const six = withTypedFigure(blank, hours, 6);
    expect(figures(withTypedFigure(six, hours, 8))).toEqual([]);
    const reasoned = withTypedFigure(withFigureReason(six, hours, "Agreed"), hours, 8);
    expect(figures(reasoned)).toEqual([
      { figure: "sizing.patrol-hours", value: 8, reason: "Agreed" },
    ]);
  });

  it("a row's figure back to the author's for all is no figure of its own", () => {
    const both = withTypedFigure(withTypedFigure(blank, hours, 6), hours, 4, "north");
    expect(figures(withTypedFigure(both, hours, 6, "north"))).toHaveLength(1);
    expect(figures(withTypedFigure(both, hours, 8, "north"))).toHaveLength(2);
  });
});

describe("does the reason stay with its figure?", () => {
  it("while another number is typed, and until it is emptied", () => {
    const six = withFigureReason(withTypedFigure(blank, hours, 6), hours, "Heat");
    expect(figureOf(withTypedFigure(six, hours, 5), hours)).toMatchObject({
      value: 5,
      reason: "Heat",
    });
    expect(figureOf(withFigureReason(six, hours, ""), hours)).not.toHaveProperty("reason");
  });

  it("there is none for a figure that is ours, or another place's", () => {
    expect(withFigureReason(blank, hours, "Heat")).toBe(blank);
    const all = withTypedFigure(blank, hours, 6);
    expect(withFigureReason(all, hours, "Heat", "north")).toBe(all);
  });
});

describe("what holds once the author's figure is taken away?", () => {
  it("the author's for all, then ours", () => {
    const design = withFigure(withTypedFigure(blank, hours, 6), "sizing.patrol-hours@north", {
      value: 4,
    });
    expect(figureWithout(design, hours, "north")).toMatchObject({ value: 6, from: "general" });
    expect(figureWithout(design, hours)).toMatchObject({ value: 8, from: "usual" });
    const gone = withoutFigure(withoutFigure(design, hours, "north"), hours);
    expect(figureOf(gone, hours, "north")).toEqual({ value: 8, isOwn: false, from: "usual" });
  });
});
