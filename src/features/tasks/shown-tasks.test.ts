import { expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../../engine/cases/case";
import { shownTasks } from "./shown-tasks";

const tasks =
  plainDesign(designOf({ "purpose.tasks": [{ id: "a" }, { id: "b" }, { id: "c" }] })).purpose
    .tasks ?? [];
const names: Record<string, string> = { a: "Mine clearance", b: "Élections", c: "Good offices" };
const shown = (filter: "all" | "lacking" | "tried", find = "") =>
  shownTasks(tasks, {
    filter,
    find,
    lacking: new Set(["a", "b"]),
    tried: new Set(["c"]),
    nameOf: (id) => names[id] ?? id,
    words: { locale: "fr" },
  }).map(({ id }) => id);

it("does a filter leave the tasks that it names, and no filter all of them?", () => {
  expect([shown("all"), shown("lacking"), shown("tried")]).toEqual([
    ["a", "b", "c"],
    ["a", "b"],
    ["c"],
  ]);
});

it("does a search find a part of a name in any case, within the filter?", () => {
  expect(shown("all", " élec ")).toEqual(["b"]);
  expect(shown("lacking", "OFFICES")).toEqual([]);
  expect(shown("all", "zz")).toEqual([]);
});
