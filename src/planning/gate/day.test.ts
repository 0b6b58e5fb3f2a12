import { expect, it } from "vitest";
import { ledgerOf } from "./cases/made-ledger";
import { monthsAfter, withinMandate } from "./day";

it.each([
  ["2027-01-15", 3, "2027-04-15"],
  ["2027-01-31", 1, "2027-02-28"],
  ["2027-11-30", 14, "2029-01-30"],
  ["2027-05-01", 0, "2027-05-01"],
  ["0099-12-31", 2, "0100-02-28"],
])("what day is it %s and %i months?", (day, months, after) => {
  expect(monthsAfter(day, months)).toBe(after);
});

it("does a mandate end by its length, else by its last day, else not as far as we know?", () => {
  const dates = { "timing.decisionDate": "2027-01-31", "timing.expiryDate": "2027-02-28" };
  const both = ledgerOf(undefined, { ...dates, "commitment.durationMonths": 6 });
  expect([6, 7].map((month) => withinMandate(both)?.(month))).toEqual([true, false]);
  const byDay = ledgerOf(undefined, dates);
  expect([1, 2].map((month) => withinMandate(byDay)?.(month))).toEqual([true, false]);
  expect(withinMandate(ledgerOf(undefined))).toBeUndefined();
});
