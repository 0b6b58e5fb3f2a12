import { beforeEach, expect, it } from "vitest";
import { exercisePartOf, teamDesign } from "../../classroom/cases/team-design";
import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { beginDesign, useDesignStore } from "../../state/design-store";
import { applyPrunings, placeTask } from "./task-acts";
import { followDesign, tryPruning, useTasks } from "./tasks-store";

const words = createWords("en", await loadMessages("en", ["fields", "checks", "task-board"]), {
  onMissing: "throw",
});
const tier = () =>
  answerAt(useDesignStore.getState().design as MandateDesign, "purpose.tasks[].tier", "a")?.value;
const begin = (...set: string[]) => {
  beginDesign({
    ...teamDesign("shown", { exercise: exercisePartOf({ evidence: "shown", set }) }),
    purpose: {
      tasks: { value: [{ id: "a", type: { value: "early-warning" }, tier: { value: "first" } }] },
    },
  });
  followDesign("other");
  followDesign("d-team");
};
beforeEach(() => useTasks.setState({ said: "" }));

it("is a task said to have moved where it did?", () => {
  begin();
  expect(placeTask(words, "a", { layout: "tier", column: "second" })).toBe(true);
  expect([tier(), useTasks.getState().said]).toEqual([
    "second",
    expect.stringContaining("moved to Second tier"),
  ]);
});

it("and is nothing said to be done that the exercise did not let happen?", () => {
  begin("purpose.tasks");
  expect(placeTask(words, "a", { layout: "tier", column: "second" })).toBe(false);
  tryPruning({ task: "a", how: "without" });
  applyPrunings(words);
  expect([tier(), useTasks.getState().said]).toEqual(["first", ""]);
});
