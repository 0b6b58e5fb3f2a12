import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { designOf } from "../../engine/cases/case";
import { countedFrom, monthsAfter, wholeMonths } from "./months-after";

const decided = designOf({ "timing.decisionDate": "2026-12-01" });

describe("is a day told as months after the decision?", () => {
  it("days that follow from it are, where it is stated", () => {
    expect(countedFrom(decided, "timing.fullDeploymentDate")).toBe("2026-12-01");
    expect(countedFrom(decided, "timing.warningDate")).toBeUndefined();
    expect(countedFrom(blankDesign("d", "D"), "timing.fullDeploymentDate")).toBeUndefined();
  });

  it.each([
    ["2026-12-01", 10, "2027-10-01"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-15", 0, "2026-03-15"],
    ["2026-03-15", -3, "2025-12-15"],
  ])("%s and %d months is %s", (day, months, then) => expect(monthsAfter(day, months)).toBe(then));

  it.each([
    ["2026-12-01", "2027-10-20", 11],
    ["2026-12-01", "2027-10-10", 10],
    ["2026-12-01", "2026-11-01", -1],
  ])("from %s to %s are about %d months", (from, to, months) =>
    expect(wholeMonths(from, to)).toBe(months),
  );

  it("there and back is the same number of months, from any day", () => {
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((day) => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 120 }), (day, months) => {
        expect(wholeMonths(day, monthsAfter(day, months))).toBe(months);
      }),
    );
  });
});
