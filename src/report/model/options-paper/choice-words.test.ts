import { describe, expect, it } from "vitest";
import { compareOptions } from "../../../alternatives/compare/compare-options";
import type { ComparedChoice } from "../../../alternatives/compare/comparison";
import { withAnswer, withValue } from "../../../domain/edit";
import { withRowRemoved } from "../../../domain/rows-edit";
import { templateDesign } from "../cases/report-of";
import { records, paperWords as words } from "./cases/paper-of";
import { choicePlace, choiceSaid, rowCells, rowName } from "./choice-words";

const example = templateDesign("example");
const lighter = withRowRemoved(
  withValue(example, "force.troopCeiling", 3000),
  "purpose.tasks",
  "public-order",
);
const nobody = withAnswer(
  withAnswer(withValue(example, "operation.type", "none"), "force.troopCeiling", undefined),
  "purpose.tasks",
  undefined,
);
const { options, choices } = compareOptions({
  designs: [example, lighter, nobody],
  base: 0,
  records,
});
const choiceAt = (isWanted: (choice: ComparedChoice) => boolean) => {
  const found = choices.differing.find(isWanted);
  if (!found) throw new Error("Nothing differs there");
  return found;
};
const saidOf = (choice: ComparedChoice) =>
  options.map((_, option) => choiceSaid(words, options, choice, option));

describe("how is a choice said?", () => {
  it("by its label, with the value of each option and why one has none", () => {
    const ceiling = choiceAt(({ path }) => path === "force.troopCeiling");
    expect(choicePlace(words, options, ceiling)).toBe("Troop ceiling");
    expect(rowName(words, options, ceiling)).toBe("");
    expect(saidOf(ceiling)).toEqual([
      "9,000 people",
      "3,000 people",
      "Does not apply: no operation",
    ]);
  });

  it("of a row by its list and name, with all that it says beyond its name for those that have it", () => {
    const row = choiceAt(({ kind, rows }) => kind === "row" && rows?.[0] === "public-order");
    expect(choicePlace(words, options, row)).toBe("Tasks: Public order");
    expect(rowName(words, options, row)).toBe("Public order");
    expect(saidOf(row)).toEqual(["Listed", "Not in the list", "Does not apply: no operation"]);
    const cells = rowCells(words, options, row, 0);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells).not.toContain("Task: Public order");
    expect(rowCells(words, options, row, 1)).toEqual([]);
  });

  it("of an order by the names of its rows", () => {
    const tasks = example.purpose?.tasks;
    if (!tasks || !("value" in tasks)) throw new Error("The example has tasks");
    const turned = withAnswer(example, "purpose.tasks", {
      ...tasks,
      value: [...(tasks.value ?? [])].reverse(),
    });
    const both = compareOptions({ designs: [example, turned], base: 0, records });
    const order = both.choices.differing.find(({ kind }) => kind === "order");
    if (!order) throw new Error("The order differs");
    expect(choicePlace(words, both.options, order)).toContain("Tasks");
    const [one, other] = both.options.map((_, at) => choiceSaid(words, both.options, order, at));
    expect(one?.split(", ").sort()).toEqual(other?.split(", ").sort());
    expect(one).not.toBe(other);
  });
});
