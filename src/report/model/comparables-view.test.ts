import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { precedents } from "../../precedents/current";
import { comparablesView } from "./comparables-view";

const design = {
  ...blankDesign("d", "D"),
  operation: { type: { value: "un-peacekeeping" as const } },
};
const figures = { low: 0.5, high: 0.6 };

describe("does the picture show what the check compared?", () => {
  it("names every operation with its year and its own value", () => {
    const view = comparablesView({ figures }, design, precedents);
    const names = view?.operations.map(({ acronym, year }) => `${acronym} ${year}`) ?? [];
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(names.every((name) => /\S \d{4}$/.test(name))).toBe(true);
    expect(view?.operations.every(({ perThousand }) => perThousand > 0)).toBe(true);
    expect(view?.own).toEqual({ low: 0.5, high: 0.6 });
    const values = view?.operations.map(({ perThousand }) => perThousand) ?? [];
    expect(view?.below).toBe(values.filter((value) => value < 0.5).length);
  });

  it("leaves out ratios of police, which measure something else", () => {
    const counts = comparablesView({ figures }, design, precedents)?.ratios.map((r) => r.counts);
    expect(counts?.length).toBeGreaterThan(0);
    expect(counts).not.toContain("police");
  });

  it("shows nothing where the design was not placed", () => {
    expect(comparablesView({ figures: {} }, design, precedents)).toBeUndefined();
    expect(comparablesView({ figures }, blankDesign("d", "D"), precedents)).toBeUndefined();
  });
});
