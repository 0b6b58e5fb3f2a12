import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../model/block";
import { gridOf } from "../paper";
import { columnWidths, layTable } from "./table";

const setting = {
  measure: (text: string, _: unknown, size: number) => text.length * size * 0.5,
  grid: gridOf("a4"),
};
const table = (rows: readonly string[][], end = false): TableBlock => ({
  kind: "table",
  caption: "Caption",
  columns: (rows[0] ?? []).map((_, index) => ({
    text: `C${index}`,
    align: end && index > 0 ? "end" : "start",
  })),
  rows: rows.map((row) => row.map((text) => [{ kind: "plain", text }])),
});
const long = "word ".repeat(60).trim();
const rightEdges = (block: TableBlock) =>
  layTable(setting, block).flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === "text" ? [mark.x + mark.width] : [])),
  );

describe("is a table what its parts are to a listener?", () => {
  const rolesOf = (block: TableBlock) =>
    layTable(setting, block).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === "text" ? [mark.tag?.role] : [])),
    );
  it("a caption, heads of columns and of rows, and cells", () => {
    expect(rolesOf(table([["a", "b"]]))).toEqual(["Caption", "TH", "TH", "TH", "TD"]);
  });
  it("a paragraph where nothing is stated of its rows, without their rules", () => {
    const laid = layTable(setting, table([[], []]));
    expect(laid.flatMap(({ marks }) => marks.map(({ kind, tag }) => [kind, tag?.role]))).toEqual([
      ["text", "P"],
    ]);
  });
});

describe("do the columns share the width?", () => {
  it("fills it and gives more to the column with more text", () => {
    const widths = columnWidths(setting, table([["a", long, "c"]]));
    expect(widths.reduce((sum, each) => sum + each, 20)).toBeCloseTo(setting.grid.width, 1);
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 5);
  });
  it("gives a long head over short cells the room of two lines", () => {
    const block = table([[long, "a"]]);
    const head = "Review date; owner of the indicator";
    const columns = [
      { text: "C0", align: "start" } as const,
      { text: head, align: "start" } as const,
    ];
    const [first = 0, second = 0] = columnWidths(setting, { ...block, columns });
    const [, before = 0] = columnWidths(setting, block);
    expect(second).toBeGreaterThan(before);
    expect(first).toBeGreaterThan(second * 3);
    const short = table([["Help the government", "a"]]);
    expect(columnWidths(setting, { ...short, columns })[1]).toBeGreaterThan(
      setting.measure(head, "", 8) / 2,
    );
  });
  it("gives columns of equal standing one width, whatever stands in them", () => {
    const [, one, other] = columnWidths(setting, { ...table([["a", long, "c"]]), isEven: true });
    expect(one).toBeCloseTo(other ?? 0, 6);
  });
  it("never sets a letter beyond the edge, however many columns and however long the words", () => {
    for (const rows of [[[long, long, long]], [Array(9).fill("x".repeat(80))]])
      for (const edge of rightEdges(table(rows)))
        expect(edge).toBeLessThanOrEqual(setting.grid.width + 0.01);
  });
  it("cuts a word without an end, not the words of the columns beside it", () => {
    const endless = "x".repeat(600);
    const [first = 0, second = 0, third = 0] = columnWidths(
      setting,
      table([
        [endless, long, "31 December 2027"],
        ["a", long, "b"],
      ]),
    );
    expect(first + second + third + 20).toBeCloseTo(setting.grid.width, 1);
    expect(second).toBeGreaterThan(setting.measure("word word word", "", 8));
    expect(third).toBeGreaterThanOrEqual(setting.measure("December", "", 8));
  });
  it("keeps a number with its unit on one line, flush with its column's end", () => {
    const slabs = layTable(
      setting,
      table(
        [
          ["a", "1,700 people"],
          [long, "9 people"],
        ],
        true,
      ),
    );
    const numbers = slabs.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === "text" && /people/.test(mark.text) ? [mark] : [])),
    );
    expect(numbers.map(({ text }) => text)).toEqual(["1,700\u00a0people", "9\u00a0people"]);
    const [one, other] = numbers.map(({ x, width }) => x + width);
    expect(one).toBeCloseTo(other ?? 0, 3);
  });
  it("parts them where columns are too many, rather than cut a word", () => {
    const slabs = layTable(
      setting,
      table([["a", ...Array(7).fill("2,100,000 inhabitants")]], true),
    );
    const texts = slabs.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === "text" ? mark.text.trim().split(/\s/) : [])),
    );
    expect(texts.filter((text) => text === "inhabitants")).toHaveLength(7);
    expect(texts.filter((text) => text === "2,100,000")).toHaveLength(7);
  });
});
