import { describe, expect, it } from "vitest";
import { precedents } from "../../precedents/current";
import { usualPerUniformed } from "./cost-factors";
import { costsPerUniformed, isOfForce, wholeCosts } from "./published-costs";
import { reimbursementOn, reimbursementRates, usualReimbursement } from "./reimbursement";

describe("is each cost a person the budget divided by the persons?", () => {
  const counted = costsPerUniformed.filter(({ persons }) => persons !== undefined);
  it.each(counted)("$id", ({ usd, budgetUsdMillions, persons = 0 }) => {
    const exact = (budgetUsdMillions * 1_000_000) / persons;
    expect(Math.abs(usd - exact)).toBeLessThanOrEqual(500);
  });

  it("by the same budgets and yearly means as the record of operations has", () => {
    const ofRecord = counted.filter(({ operation }) => operation !== undefined);
    for (const { operation, budgetUsdMillions, persons } of ofRecord) {
      const precedent = precedents.find(({ acronym }) => acronym === operation);
      expect(precedent?.budget).toMatchObject({ usdMillions: budgetUsdMillions, year: "2011-12" });
      expect(precedent?.annualMeanDeployed).toMatchObject({ persons, year: 2011 });
    }
    expect(ofRecord).toHaveLength(6);
  });

  it("lowest first, and the range is of operations with a force alone", () => {
    const usd = costsPerUniformed.map((cost) => cost.usd);
    expect(usd).toEqual([...usd].sort((a, b) => a - b));
    expect(usualPerUniformed).toEqual({ low: 48_000, high: 79_500 });
    expect(costsPerUniformed.filter((cost) => !isOfForce(cost)).map(({ id }) => id)).toEqual([
      "unmit-2011",
    ]);
  });
});

describe("does every figure say where it was read?", () => {
  it("with an address unless it was written from memory", () => {
    const sources = [...costsPerUniformed, ...wholeCosts, ...reimbursementRates].map(
      ({ source }) => source,
    );
    for (const { url, status, year, title } of sources) {
      expect(url === undefined).toBe(status === "recalled");
      expect(year).toMatch(/^\d{4}(-\d{2})?$/);
      expect(title).not.toBe("");
    }
  });
});

describe("which rate is a contributor reimbursed by?", () => {
  it.each([
    ["2014-06-30", undefined],
    ["2014-07-01", 1_332],
    ["2017-06-30", 1_365],
    ["2018-06-30", 1_410],
    ["2022-06-30", 1_428],
    ["2026-11-21", 1_448],
  ])("on %s: %s", (date, usd) => {
    expect(reimbursementOn(date)?.usd).toBe(usd);
  });

  it("the latest known where no day of decision is stated", () => {
    expect(usualReimbursement(undefined)?.usd).toBe(1_448);
    expect(usualReimbursement("2017-08-01")?.usd).toBe(1_410);
  });
});
