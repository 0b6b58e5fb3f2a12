import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../cases/case";
import { inCircle, startsNoSooner } from "./task-order";

const tasksOf = (...rows: Record<string, string | number>[]) =>
  plainDesign(designOf({ "purpose.tasks": rows })).purpose.tasks ?? [];

describe("which tasks wait for themselves?", () => {
  it("finds those in the circle, not those that wait for one of them", () => {
    const tasks = tasksOf({ after: "r2" }, { after: "r1" }, { after: "r1" });
    expect(inCircle(tasks).map(({ id }) => id)).toEqual(["r1", "r2"]);
  });

  it("finds none where the chain ends, or ends in a task that is not there", () => {
    expect(inCircle(tasksOf({}, { after: "r1" }, { after: "r9" }))).toEqual([]);
  });
});

describe("does a task start no sooner than the one it waits for?", () => {
  const answer = (...rows: [Record<string, string | number>, Record<string, string | number>]) => {
    const [first, task] = tasksOf(...rows);
    if (!first || !task) throw new Error("Two rows were given");
    return startsNoSooner(task, first);
  };

  it("compares months before phases", () => {
    expect(
      answer({ startMonth: 2, phase: "ending" }, { startMonth: 1, phase: "on-condition" }),
    ).toBe(false);
  });

  it("holds a condition to come last", () => {
    expect(answer({ phase: "from-full-deployment" }, { phase: "on-condition" })).toBe(true);
    expect(answer({ phase: "on-condition" }, { phase: "from-full-deployment" })).toBe(false);
  });

  it("names the fields where a month cannot be held against a phase", () => {
    expect(answer({ startMonth: 2 }, { phase: "on-condition" })).toEqual([
      "purpose.tasks[].startMonth",
      "purpose.tasks[].phase",
    ]);
  });
});
