import { describe, expect, it } from "vitest";
import { withFigure } from "../../domain/author-changes";
import { blankDesign } from "../../domain/design";
import { stressFigureIds, stressFigures, stressFiguresOf } from "./stress-figures";

const blank = blankDesign("d", "Design");

describe("which figures does the test count with?", () => {
  it.each(stressFigureIds)("%s: ours, within its bounds", (id) => {
    const { value, least, most } = stressFigures[id];
    expect(stressFiguresOf(blank)(id)).toBe(value);
    expect(value >= least && value <= most).toBe(true);
  });

  it("the author's own where there is one, within the bounds", () => {
    const own = (value: number) =>
      stressFiguresOf(withFigure(blank, "stress.reserve-troops", { value }))(
        "stress.reserve-troops",
      );
    expect([own(0), own(1200), own(100_000)]).toEqual([0, 1200, 100_000]);
    expect([own(-1), own(100_001)]).toEqual([850, 850]);
  });

  it("and takes no other figure for it", () => {
    const other = withFigure(blank, "sizing.patrol-hours", { value: 7 });
    expect(stressFiguresOf(other)("stress.money-buffer-months")).toBe(0);
  });
});
