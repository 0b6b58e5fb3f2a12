import { expect, it } from "vitest";
import { withValue } from "../../../domain/edit";
import { ceiling, protect, votedDesign } from "../../../domain/votes/cases/voted-design";
import { choicesOf, textAt } from "../../../domain/votes/voted-choice";
import { strictWords as words } from "../cases/report-of";
import { richDesign } from "../cases/rich-design";
import { choiceInWords, reasonsAt, valueLines, votedValue } from "./choice-in-words";

const named = (at: typeof ceiling) => choiceInWords(words, votedDesign, at);

it("is a choice called by its field, its row, and said to be gone where it is?", () => {
  expect(named(ceiling)).toBe("Troop ceiling");
  expect(named(protect)).toMatch(/^Tasks, .*protect/i);
  expect(named({ path: "situation.sectors[].troops", row: "north" })).toMatch(/^Sectors, North: /);
  expect(named({ path: "purpose.tasks", row: "gone" })).toContain("no longer there");
  expect(named({ path: "__proto__" })).toContain("does not know");
});

it("is its value told line by line, a list by the names of its rows?", () => {
  expect(valueLines(words, votedDesign, ceiling)).toEqual(["7,000 people"]);
  expect(valueLines(words, votedDesign, { path: "purpose.tasks" })).toHaveLength(3);
  expect(valueLines(words, votedDesign, protect)).toEqual([expect.stringContaining(": ")]);
  expect(valueLines(words, votedDesign, { path: "force.aviation" })).toEqual(["Not stated"]);
  expect(valueLines(words, votedDesign, { path: "purpose.tasks", row: "gone" })).toEqual([]);
  expect(valueLines(words, votedDesign, { path: "gone" })).toEqual([]);
});

it("does every choice of a whole design have a name and a value, each name its own?", () => {
  const choices = choicesOf(richDesign);
  const names = choices.map((at) => choiceInWords(words, richDesign, at));
  expect(new Set(names).size).toBe(names.length);
  for (const at of choices) {
    const lines = valueLines(words, richDesign, at);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).not.toContain("Not stated");
  }
});

it("is the value that was voted on told as it was, and not at all where it cannot be?", () => {
  const on = textAt(votedDesign, ceiling);
  const raised = withValue(votedDesign, "force.troopCeiling", 9000);
  expect(votedValue(words, raised, ceiling, on)).toBe("7,000 people");
  for (const text of [undefined, "{", '{"a":'])
    expect(votedValue(words, raised, ceiling, text)).toBeUndefined();
  expect(votedValue(words, raised, protect, textAt(votedDesign, protect))).toBeUndefined();
});

it("is the author's reason found at the choice, and at the cells of a row?", () => {
  expect(reasonsAt(votedDesign, ceiling)).toEqual(["Asked for"]);
  expect(reasonsAt(votedDesign, protect)).toEqual([]);
  expect(reasonsAt(votedDesign, { path: "gone" })).toEqual([]);
});
