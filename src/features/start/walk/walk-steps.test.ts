import { describe, expect, it } from "vitest";
import walkWords from "../../../i18n/messages/en/walk.json";
import { stepAt, walkStepIds, walkSteps } from "./walk-steps";

describe("where does the walk lead?", () => {
  it("through the work in its order, each stop once, with words for each", () => {
    expect(walkSteps.map(({ id }) => id)).toEqual(walkStepIds);
    for (const id of walkStepIds) {
      expect(walkWords).toHaveProperty([`walk.${id}.title`]);
      expect(walkWords).toHaveProperty([`walk.${id}.text`]);
    }
  });

  it("never off its ends, whatever place was kept", () => {
    expect(stepAt(2).step.id).toBe("check");
    expect(stepAt(-4).place).toBe(0);
    expect(stepAt(99).step.id).toBe("report");
    expect(stepAt(Number.NaN).place).toBe(0);
  });
});
