import { describe, expect, it } from "vitest";
import { taskTypes } from "../../domain/tasks/taxonomy";
import fields from "../../i18n/messages/en/fields.json";
import { createWords } from "../../i18n/words";
import { matchTasks } from "./match-tasks";

const words = createWords("en", fields, { onMissing: "throw" });
const found = (query: string) =>
  matchTasks(words, query).flatMap(({ tasks }) => tasks.map(({ type }) => type));

describe("is a task found by what an author types?", () => {
  it("shows the whole taxonomy by family before anything is typed", () => {
    expect(found("  ").sort()).toEqual([...taskTypes].sort());
    expect(matchTasks(words, "").map(({ family }) => family)).toContain("protection");
  });

  it("by any words of its name, in whatever case and order", () => {
    expect(found("CIVILIANS physical")).toEqual(["protect-physical"]);
    expect(found("police")).toContain("police-reform");
  });

  it("by the name of its family", () => {
    expect(found("rule of law")).toContain("prison-reform");
  });

  it("not at all where nothing fits", () => {
    expect(matchTasks(words, "space exploration")).toEqual([]);
  });
});
