import { expect, it } from "vitest";
import { exploreAll } from "../../alternatives/explorer/run-explorer";
import { templateDesign } from "../../engine/stress/cases/stress-designs";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { precedents } from "../../precedents/current";
import { reportNamespaces } from "../model/report-words";
import { explorerSheet, placedOptions } from "./explorer-sheet";

const namespaces = [...reportNamespaces, "versions", "least-change", "explorer"] as const;
const words = createWords("en", await loadMessages("en", [...new Set(namespaces)]));
const given = {
  design: templateDesign("example"),
  precedents,
  measures: ["cost", "uniformed"],
  most: 2_500,
  seed: 1,
} as const;
const answer = exploreAll(given);
const placed = placedOptions(answer);
const sheet = explorerSheet(words, given.design, given, placed);
const cellsOf = (title: string) => {
  const at = sheet.columns.findIndex(({ text }) => text === title);
  return sheet.rows.map((row) => row[at]);
};

it("has each option a row, under the place by which the screen names it?", () => {
  expect(sheet.rows).toHaveLength(answer.options.length);
  expect(cellsOf("Option").slice(0, 2)).toEqual(["The design as it is", "Option 2"]);
});

it("are numbers numbers, and what is not known left empty, not zero?", () => {
  expect(cellsOf("Open checks")).toEqual(answer.options.map(({ open }) => open.length));
  expect(cellsOf("Cost of a year at full strength")).toEqual(
    answer.options.map(({ measures }) => measures.cost),
  );
  const [first] = placed;
  if (!first) throw new Error("There is no option.");
  const unknown = { ...first, option: { ...first.option, measures: {} } };
  const [row] = explorerSheet(words, given.design, given, [unknown]).rows;
  expect(row?.slice(3, 5)).toEqual([undefined, undefined]);
});

it("does a row tell its edits and the checks that move, a line each?", () => {
  const edits = cellsOf("Edits from here");
  expect(edits[0]).toBeUndefined();
  for (const [at, { option }] of placed.entries()) {
    expect(String(edits[at] ?? "").split("\n")).toHaveLength(Math.max(1, option.edits.length));
  }
  const closed = cellsOf("No longer open").filter((cell) => cell !== undefined);
  expect(closed.length).toBeGreaterThan(0);
  expect(closed.every((cell) => /\(was (Not met|Partly met)\)/.test(String(cell)))).toBe(true);
});

it("is a measure that was left out no column?", () => {
  const { columns } = explorerSheet(words, given.design, { measures: [] }, placed);
  expect(columns.some(({ text }) => /Cost|uniform/.test(text))).toBe(false);
});
