import { beforeEach, expect, it } from "vitest";
import { followDesign, keepTask, tryPruning, useTasks } from "./tasks-store";

beforeEach(() => {
  followDesign("other");
  followDesign("d");
});
const tried = () => useTasks.getState().prunings.map(({ task, how }) => `${task} ${how}`);

it("is each task tried in one way at most, the latest?", () => {
  tryPruning({ task: "a", how: "without" });
  tryPruning({ task: "b", how: "without" });
  tryPruning({ task: "a", how: "later", phase: "on-condition" }, "put off");
  expect(tried()).toEqual(["a later", "b without"]);
  expect(useTasks.getState().said).toBe("put off");
});

it("can one task be kept after all, and all of them?", () => {
  tryPruning({ task: "a", how: "without" });
  tryPruning({ task: "b", how: "without" });
  keepTask("a");
  expect(tried()).toEqual(["b without"]);
  keepTask(undefined);
  expect(tried()).toEqual([]);
});

it("is nothing tried on another design, and all kept on the same?", () => {
  tryPruning({ task: "a", how: "without" });
  followDesign("d");
  expect(tried()).toHaveLength(1);
  followDesign("e");
  expect(tried()).toEqual([]);
});
