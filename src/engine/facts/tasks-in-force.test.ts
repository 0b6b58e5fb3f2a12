import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../cases/case";
import { anyTaskInForce, isInForce } from "./tasks-in-force";

function inForce(decision: string, phase: string) {
  const design = plainDesign(
    designOf({ "operation.decision": decision, "purpose.tasks": [{ type: "demining", phase }] }),
  );
  const [task] = design.purpose.tasks ?? [];
  if (!task) throw new Error("no task");
  return isInForce(design, task);
}

describe("does the operation still do a task?", () => {
  it.each([
    ["drawdown", "ending", false],
    ["drawdown", "on-condition", true],
    ["drawdown", "not-stated", ["purpose.tasks[].phase"]],
    ["renewal", "ending", true],
    ["renewal", "not-stated", true],
    ["not-stated", "from-start", true],
    ["not-stated", "ending", ["operation.decision"]],
  ])("in a decision on %s with the phase %s: %j", (decision, phase, expected) => {
    expect(inForce(decision, phase)).toEqual(expected);
  });

  it("asks for the tasks where none are stated, and finds none in an empty list", () => {
    const any = (tasks?: []) =>
      anyTaskInForce(plainDesign(designOf(tasks ? { "purpose.tasks": tasks } : {})), () => true);
    expect(any()).toEqual(["purpose.tasks"]);
    expect(any([])).toBe(false);
  });
});
