import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../cases/case";
import { addMonths, daysBetween, daysToExpiry, expiryDate, firstReportDays } from "./calendar";

const plain = (values: Parameters<typeof designOf>[0]) => plainDesign(designOf(values));

describe("are months added as a calendar does?", () => {
  it.each([
    ["2026-01-15", 6, "2026-07-15"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-11-30", 13, "2027-12-30"],
    ["2026-01-01", 4.5, "2026-05-16"],
    ["2026-01-01", 0, "2026-01-01"],
    ["0099-12-31", 2, "0100-02-28"],
  ])("%s and %s months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
  it("counts days across a leap day and backwards", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-03-02", "2026-03-01")).toBe(-1);
  });
});

describe("when does the mandate end?", () => {
  const decided = { "timing.decisionDate": "2026-03-01" };
  const lasting = { "commitment.durationMonths": 6 };
  const ending = { "timing.expiryDate": "2026-10-31" };

  it("on the stated day, whatever the duration says", () => {
    expect(expiryDate(plain({ ...decided, ...lasting, ...ending }))).toBe("2026-10-31");
  });
  it("after the duration, where no day is stated", () => {
    expect(expiryDate(plain({ ...decided, ...lasting }))).toBe("2026-09-01");
  });
  it("is unknown where only one of decision and duration is stated", () => {
    expect(expiryDate(plain(decided))).toBeUndefined();
    expect(expiryDate(plain(lasting))).toBeUndefined();
  });
  it("is so many days away, exactly with dates and as a range without", () => {
    expect(daysToExpiry(plain({ ...decided, ...lasting }))).toEqual({ low: 184, high: 184 });
    expect(daysToExpiry(plain(lasting))).toEqual({ low: 168, high: 186 });
    expect(daysToExpiry(plain({ "commitment.durationMonths": 24 }))).toEqual({
      low: 730,
      high: 732,
    });
    expect(daysToExpiry(plain(ending))).toBeUndefined();
  });
});

it.each([
  [90, 180, 90],
  [200, 90, 90],
  [90, "not-stated", 90],
  ["not-stated", 180, 180],
  ["not-stated", "not-stated", undefined],
] as const)(
  "when is the first report due, next in %s days and every %s? %s",
  (next, every, first) => {
    const values = { "commitment.nextReportDays": next, "commitment.reportEveryDays": every };
    expect(firstReportDays(plain(values))).toBe(first);
  },
);
