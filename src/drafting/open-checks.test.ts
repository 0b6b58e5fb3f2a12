import { describe, expect, it } from "vitest";
import type { Assessment, CheckResult } from "../engine/assessment";
import { at } from "./context";
import { openChecks } from "./open-checks";

const result = (id: string, more: Partial<CheckResult>) =>
  ({ id, status: "not-met", missing: [], remedies: [], ...more }) as unknown as CheckResult;
const remedy = (path: string, row?: string) =>
  ({ id: "r", kind: "open", path, ...(row ? { row } : {}) }) as CheckResult["remedies"][number];
const assessment = {
  factors: [],
  coherence: [
    result("late", { remedies: [remedy("force.troopCeiling")] }),
    result("first", { missing: ["force.troopCeiling"], status: "partly-met" }),
    result("met", { remedies: [remedy("force.troopCeiling")], status: "met" }),
    result("silent", { missing: ["force.troopCeiling"], status: "not-stated" }),
    result("of-a-task", { remedies: [remedy("purpose.tasks[].startMonth", "t")] }),
    result("of-a-verb", { remedies: [remedy("purpose.tasks[].verb", "t")] }),
  ],
  worthChangingFirst: ["first", "late"],
} as unknown as Assessment;
const found = openChecks(assessment);

describe("which checks stand at a clause?", () => {
  it("the open ones that ask for its choice, worth changing first in front", () => {
    expect(found([at("force.troopCeiling")])).toEqual(["first", "late"]);
  });
  it("at a task's own item all that ask something of the task", () => {
    expect(found([at("purpose.tasks[].wording", "t")])).toEqual(["of-a-task", "of-a-verb"]);
    expect(found([at("purpose.tasks[].wording", "other")])).toEqual([]);
  });
  it("at the words before a list only those that ask for what they say", () => {
    expect(found([at("purpose.tasks[].verb", "t")])).toEqual(["of-a-verb"]);
    expect(found([at("purpose.tasks[].verb", "other")])).toEqual([]);
  });
  it("none without an assessment", () => {
    expect(openChecks(undefined)([at("force.troopCeiling")])).toEqual([]);
  });
});
