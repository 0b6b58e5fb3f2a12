import { expect, it } from "vitest";
import type { CheckResult } from "../engine/assessment";
import { checks } from "../engine/registry";
import { checksBehind } from "./checks-behind";

const results = (more: Partial<CheckResult>) =>
  checks.map(
    ({ id }) =>
      ({ id, findings: ["one"], against: [], nulls: [], ...more }) as unknown as CheckResult,
  );
const ceiling = [{ field: "force.troopCeiling" as const }];
const idsBehind = (more: Partial<CheckResult>) =>
  checksBehind(results(more), ceiling).map(({ id }) => id);

it("stand the checks behind a clause that read its choice, met or open?", () => {
  expect(idsBehind({ status: "met" })).toContain("place-among-comparables");
  expect(idsBehind({ status: "not-met" })).toEqual(idsBehind({ status: "met" }));
  expect(idsBehind({ status: "met" })).not.toContain("conduct-vetting-complaints");
});

it("is a check that does not apply, or that no finding bears on, none of them?", () => {
  expect(idsBehind({ status: "not-applicable" })).toEqual([]);
  expect(idsBehind({ status: "met", findings: [] })).toEqual([]);
  expect(idsBehind({ status: "met", findings: [], nulls: ["one"] })).not.toEqual([]);
});

it("does what every check asks to see whether it applies draw none in?", () => {
  expect(checksBehind(results({ status: "met" }), [{ field: "operation.type" }])).toEqual([]);
  expect(checksBehind(results({ status: "met" }), [])).toEqual([]);
});
