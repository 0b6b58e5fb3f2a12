import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../../engine/cases/case";
import { addMonths } from "../../engine/facts/calendar";
import { mandateMonths, monthsBetween } from "./mandate-months";

const monthsOf = (values: Case["design"]) => mandateMonths(plainDesign(designOf(values)));

describe("how many months lie between two dates?", () => {
  it.each([
    ["2026-11-21", "2027-11-21", 12],
    ["2026-11-30", "2027-02-28", 3],
    ["2026-11-21", "2026-11-21", 0],
    ["2026-11-21", "2026-12-06", 0.5],
    ["2026-01-31", "2026-03-01", 1 + 1 / 30],
  ])("from %s to %s", (from, to, months) => {
    expect(monthsBetween(from, to)).toBeCloseTo(months, 6);
  });

  it("as many as `addMonths` added, and never fewer for a later day", () => {
    const day = fc.integer({ min: 0, max: 4000 }).map(dateOf);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 240 }), (from, months) => {
        expect(monthsBetween(from, addMonths(from, months))).toBe(months);
      }),
    );
    fc.assert(
      fc.property(day, fc.nat(1500), (from, days) => {
        const start = Date.parse(from) / 86_400_000 - epoch;
        const [sooner, later] = [dateOf(start + days), dateOf(start + days + 1)];
        expect(monthsBetween(from, later)).toBeGreaterThanOrEqual(monthsBetween(from, sooner));
      }),
    );
  });
});

const epoch = Date.UTC(2020, 0, 1) / 86_400_000;
function dateOf(day: number): string {
  return new Date((epoch + day) * 86_400_000).toISOString().slice(0, 10);
}

describe("how long does the mandate run?", () => {
  it("by both dates before the stated duration", () => {
    const dates = { "timing.decisionDate": "2026-11-21", "timing.expiryDate": "2027-05-21" };
    expect(monthsOf({ ...dates, "commitment.durationMonths": 12 })).toEqual({
      kind: "known",
      months: 6,
      from: "dates",
    });
  });

  it("by the duration, with or without a date of decision", () => {
    const twelve = { kind: "known", months: 12, from: "duration" };
    expect(monthsOf({ "commitment.durationMonths": 12 })).toEqual(twelve);
    const dated = { "commitment.durationMonths": 12, "timing.decisionDate": "2026-11-21" };
    expect(monthsOf(dated)).toEqual(twelve);
  });

  it("asks for what it lacks, by field", () => {
    expect(monthsOf({})).toEqual({ kind: "unknown", missing: ["commitment.durationMonths"] });
    expect(monthsOf({ "timing.expiryDate": "2027-05-21" })).toEqual({
      kind: "unknown",
      missing: ["timing.decisionDate"],
    });
  });

  it("says so where it ends before it is decided", () => {
    const turned = { "timing.decisionDate": "2026-11-21", "timing.expiryDate": "2026-11-20" };
    expect(monthsOf(turned)).toMatchObject({ kind: "ends-before", expiry: "2026-11-20" });
  });
});
