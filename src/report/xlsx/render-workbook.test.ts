import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xmlProblem } from "../docx/cases/read-docx";
import { richDesign } from "../model/cases/rich-design";
import { inputOf } from "../tables/cases/sheets-of";
import { reportSheets } from "../tables/report-sheets";
import type { Sheet, SheetCell } from "../tables/sheet";
import { readWorkbook } from "./cases/read-workbook";
import { renderWorkbook } from "./render-workbook";

const column = (text: string) => ({ text, width: 10 });
const made = (rows: readonly SheetCell[][], title = "Made"): Sheet => ({
  id: "made",
  title,
  columns: (rows[0] ?? [1]).map((_, index) => column(`C${index}`)),
  rows,
});
const readBack = async (...rows: SheetCell[][]) =>
  readWorkbook(await renderWorkbook([made(rows)], "ltr")).sheets[0];

describe("does the workbook hold what the tables hold?", () => {
  const sheets = reportSheets(inputOf(richDesign));

  it("every sheet and every cell, numbers as numbers", async () => {
    const book = readWorkbook(await renderWorkbook(sheets, "ltr"));
    expect(book.names).toEqual(sheets.map(({ title }) => title));
    sheets.forEach(({ columns, rows }, index) => {
      const cells = book.sheets[index];
      const head = columns.map((_, at) => cells?.get(`${String.fromCharCode(65 + at)}1`)?.value);
      expect(head).toEqual(columns.map(({ text }) => text));
      rows.forEach((row, line) => {
        row.forEach((cell, at) => {
          const back = cells?.get(`${String.fromCharCode(65 + at)}${line + 2}`)?.value;
          if (typeof cell !== "object") expect(back).toBe(cell === "" ? undefined : cell);
        });
      });
    });
  });

  it("the same bytes for the same tables, and well-formed parts alone", async () => {
    const [one, other] = [await renderWorkbook(sheets, "ltr"), await renderWorkbook(sheets, "ltr")];
    expect(one).toEqual(other);
    for (const [name, xml] of readWorkbook(one).xml)
      expect([name, xmlProblem(xml)]).toEqual([name, undefined]);
  });

  it("from right to left where the language runs so", async () => {
    const turned = async (direction: "ltr" | "rtl") =>
      readWorkbook(await renderWorkbook(sheets, direction)).xml.get("xl/worksheets/sheet2.xml");
    expect(await turned("rtl")).toContain('rightToLeft="1"');
    expect(await turned("ltr")).not.toContain("rightToLeft");
  });

  it("a day as a day, and as text where workbooks count wrongly", async () => {
    const cells = await readBack([{ day: "2026-11-21" }, { day: "1899-12-31" }]);
    expect([cells?.get("A2"), cells?.get("B2")]).toEqual([
      { value: 46_347, isText: false },
      { value: "1899-12-31", isText: true },
    ]);
  });
});

describe("does hostile text stay text?", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "<b>&amp;</b>",
    "constructor",
    "__proto__",
    "_x0041_",
    " a \n b ",
    "e\u0301 😀 ‮x",
  ])("%j is read back as it was written, typed as text", async (text) => {
    expect((await readBack([text]))?.get("A2")).toEqual({ value: text, isText: true });
  });

  it("shows a mark for what no workbook can hold, and that a text is longer than a cell", async () => {
    const cells = await readBack(["a\u0000\uD800b\uFFFFc", "x".repeat(40_000), Number.NaN]);
    expect(cells?.get("A2")?.value).toBe("a??b?c");
    expect(cells?.get("B2")?.value).toMatch(/^x{32765} …$/);
    expect(cells?.get("C2")).toEqual({ value: "NaN", isText: true });
  });

  it("any text comes back, marks aside", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (text) => {
        const back = (await readBack([text]))?.get("A2");
        expect(back?.isText).toBe(true);
        const kept = String(back?.value);
        const held = text
          .replace(/\r\n?/g, "\n")
          .replace(/[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]|(?![\t\n\u0085])\p{Cc}/gu, "?");
        expect(kept).toBe(held);
      }),
      { numRuns: 60 },
    );
  });

  it("names of sheets are short, allowed, and each another", async () => {
    const titles = ["a/b:c*?[d]", "x".repeat(50), "x".repeat(40), "'", ""];
    const book = readWorkbook(
      await renderWorkbook(
        titles.map((title) => made([["y"]], title)),
        "ltr",
      ),
    );
    expect(book.names).toEqual(["a b c d", "x".repeat(31), `${"x".repeat(29)} 2`, "-", "- 2"]);
  });
});
