import { expect, it } from "vitest";
import type { Block } from "../report/model/block";
import { everyBlock } from "../report/model/cases/every-block";
import { plain, said } from "../report/model/runs";
import { blocksInText } from "./blocks-in-text";

const table: Block = {
  kind: "table",
  caption: "Choices that differ",
  columns: ["Choice", "Option 1", "Option 2"].map((text) => ({ text, align: "start" })),
  rows: [[said("Troop ceiling"), said("9,000 people"), [plain("6,000\u00a0people")]]],
};

it("does a table say each cell by the name of its column?", () => {
  expect(blocksInText([table])).toBe(
    "Choices that differ\n  Troop ceiling\n    Option 1: 9,000 people\n    Option 2: 6,000 people\n",
  );
});

it("are headings set off, items marked, notes named, and marks of sources left out?", () => {
  const blocks: Block[] = [
    { kind: "heading", level: 2, id: "risks", text: "Risks" },
    { kind: "list", items: [[plain("One "), { kind: "note", number: 3 }]] },
    { kind: "terms", items: [{ term: "Strength", runs: said("\u2066900\u2069 police") }] },
    { kind: "note", title: "The author", body: [said("A line.")] },
  ];
  expect(blocksInText(blocks)).toBe(
    "\nRisks\n  - One\n  Strength: 900 police\nThe author:\n  A line.\n",
  );
});

it("does every kind of block pass, without a word that reads as code?", () => {
  expect(blocksInText(everyBlock)).not.toMatch(/undefined|\[object/);
});
