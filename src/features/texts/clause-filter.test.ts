import { expect, it } from "vitest";
import {
  headedMandate,
  headedRenewal,
  plainMandate,
  plainRenewal,
} from "../../importing/compare/cases/fictional-renewals";
import { compareTexts } from "../../importing/compare/compare-texts";
import { readResolution } from "../../importing/match/read-resolution";
import { filtered } from "./clause-filter";

const between = (before: string, after: string) =>
  compareTexts(readResolution(before), readResolution(after)).clauses;
const plain = between(plainMandate, plainRenewal);

it("does each filter let through what it names, a clause that was reworded and moved in both?", () => {
  expect(filtered(plain, "all")).toEqual(plain);
  expect(filtered(plain, "changed").some(({ fate }) => fate === "kept")).toBe(false);
  expect(filtered(plain, "gained").every(({ fate }) => fate === "gained")).toBe(true);
  expect(filtered(plain, "lost").length).toBe(3);
  const [demands] = filtered(plain, "moved");
  expect(demands?.fate).toBe("reworded");
  expect(filtered(plain, "reworded")).toContain(demands);
  expect(filtered(plain, "reworded").map(({ fate }) => fate)).toContain("split");
});

it("does a clause that only moved count as moved and as changed?", () => {
  const clauses = between(headedMandate, headedRenewal);
  expect(filtered(clauses, "moved").map(({ fate }) => fate)).toEqual(["moved"]);
  expect(filtered(clauses, "changed")).toContain(filtered(clauses, "moved")[0]);
});
