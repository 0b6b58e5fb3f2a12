import { describe, expect, it } from "vitest";
import { withThreshold } from "../../domain/author-changes";
import { templateDesign } from "../../report/model/cases/report-of";
import { usedThresholds } from "./used-thresholds";

const pledged = templateDesign("example");
const climbing = { ...pledged, force: { troopCeiling: { value: 8000 } } };
const task = { id: "task-in-time@a", kind: "task-in-time" } as const;
const check = { id: "check.x", kind: "check", check: "budget-below-cost" } as const;
const ids = (design: typeof pledged, of: Parameters<typeof usedThresholds>[1]) =>
  usedThresholds(design, of).map(({ id }) => id);

describe("are only those thresholds shown that decide?", () => {
  it("those of the climb where the strength is told by it, none where pledges tell it", () => {
    expect(ids(climbing, task)).toEqual(["ramp-low-share", "ramp-high-share", "ramp-months"]);
    expect(ids(pledged, task)).toEqual([]);
  });

  it("those of the check where a check judges", () => {
    expect(ids(pledged, check)).toEqual(["cost-tolerance"]);
    expect(ids(pledged, { id: "warning-chain", kind: "warning-chain" })).toEqual([]);
  });
});

it("is the author's own value shown, and said to be changed?", () => {
  const own = withThreshold(climbing, "ramp-months", { value: 14, reason: "Landlocked" });
  expect(usedThresholds(own, task).at(-1)).toEqual({
    id: "ramp-months",
    value: 14,
    changed: true,
  });
});
