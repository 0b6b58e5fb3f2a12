import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareOptions } from "../../../alternatives/compare/compare-options";
import { said, textOf } from "../runs";
import { besideBlocks, fitsColumns, termsOf } from "./beside";
import { asDecided, larger, political, records, paperWords as words } from "./cases/paper-of";
import { beginPaper } from "./paper";

const paper = beginPaper({
  comparison: compareOptions({ designs: [asDecided, larger, political], base: 0, records }),
  records,
  statements: String,
  words,
  date: "2026-11-21",
});
const row = (...texts: string[]) => ({ what: "What", cells: texts.map((text) => said(text)) });
const heads = { caption: "Caption", first: "Choice" };

describe("is a row in columns only where it can be read there?", () => {
  it("short cells are, long ones and words without an end are not", () => {
    expect(fitsColumns(row("Yes", "No"))).toBe(true);
    expect(fitsColumns(row("Yes", "many words ".repeat(20)))).toBe(false);
    expect(fitsColumns(row("Yes", "x".repeat(31)))).toBe(false);
  });

  it("a row with a long name is not", () => {
    const long = { ...row("Yes", "No"), what: "many words ".repeat(20) };
    expect(fitsColumns(long)).toBe(false);
  });

  it("the fewer letters the more options there are, a Chinese one counted as two", () => {
    const text = "some words ".repeat(7);
    expect(fitsColumns(row(text, ""))).toBe(true);
    expect(fitsColumns(row(text, "", "", ""))).toBe(false);
    expect(fitsColumns(row("方".repeat(29), "", "", ""))).toBe(true);
    expect(fitsColumns(row("方".repeat(31), "", "", ""))).toBe(false);
  });
});

it("is every cell of every row told, in the table or in a block of its own?", () => {
  const cell = fc.string({ minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), (rows) => {
      const blocks = besideBlocks(
        paper,
        heads,
        rows.map((texts) => row(...texts)),
      );
      const told = blocks.flatMap((block) => {
        if (block.kind === "table") return block.rows.flatMap((cells) => cells.map(textOf));
        return block.kind === "terms" ? block.items.map(({ runs }) => textOf(runs)) : [];
      });
      for (const text of rows.flat()) expect(told).toContain(text);
      expect(blocks.length === 0).toBe(rows.length === 0);
    }),
  );
});

it("do options that say the same stand together, in their order?", () => {
  expect(
    termsOf(
      paper,
      ["a", "b", "a"].map((text) => said(text)),
    ),
  ).toEqual([
    { term: "Option 1, Option 3", runs: said("a") },
    { term: "Option 2", runs: said("b") },
  ]);
});

it("are the options' columns of one width, and headed by number and title?", () => {
  const [table] = besideBlocks(paper, heads, [row("1", "2", "3")]);
  expect(table).toMatchObject({ kind: "table", isEven: true });
  const columns = table?.kind === "table" ? table.columns.map(({ text }) => text) : [];
  expect(columns).toEqual([
    "Choice",
    "Option 1: The mandate as decided",
    "Option 2: A larger force with a reserve",
    "Option 3: A political mission",
  ]);
});
