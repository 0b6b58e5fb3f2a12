import { expect, it } from "vitest";
import { ledgerOf } from "./cases/made-ledger";
import { withinMandate } from "./day";

it("does a mandate end by its length, else by its last day, else not as far as we know?", () => {
  const dates = { "timing.decisionDate": "2027-01-31", "timing.expiryDate": "2027-02-28" };
  const both = ledgerOf(undefined, { ...dates, "commitment.durationMonths": 6 });
  expect([6, 7].map((month) => withinMandate(both)?.(month))).toEqual([true, false]);
  const byDay = ledgerOf(undefined, dates);
  expect([1, 2].map((month) => withinMandate(byDay)?.(month))).toEqual([true, false]);
  expect(withinMandate(ledgerOf(undefined))).toBeUndefined();
});
