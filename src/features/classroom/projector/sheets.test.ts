import { describe, expect, it } from "vitest";
import { smallRun } from "../../../classroom/cases/small-run";
import { withReleased } from "../../../classroom/due-injects";
import { debriefSeal } from "../../../classroom/exercise/exercise";
import { projectedOf } from "../../../classroom/projected";
import { sheetAfter, sheetsOf } from "./sheets";

it("the wall has the task, what is released in that order, and the debrief's code last", () => {
  const released = [debriefSeal, "bridge", "pledge"].reduce(
    (run, id) => withReleased(run, id, new Date()),
    smallRun(),
  );
  expect(sheetsOf(projectedOf(smallRun())).map(({ id }) => id)).toEqual(["task"]);
  expect(sheetsOf(projectedOf(released)).map(({ id }) => id)).toEqual([
    "task",
    "bridge",
    "pledge",
    "debrief",
  ]);
});

describe("does the wall follow the trainer?", () => {
  it.each([
    ["what is released comes up", ["task"], ["task", "a"], "task", "a"],
    ["even while an earlier one is shown", ["task", "a"], ["task", "a", "b"], "a", "b"],
    ["what is taken back goes, and the task stands", ["task", "a"], ["task"], "a", "task"],
    ["else what is shown stays", ["task", "a"], ["task", "a"], "task", "task"],
  ])("%s", (_what, before, after, shown, next) => {
    expect(sheetAfter(before, after, shown)).toBe(next);
  });
});
