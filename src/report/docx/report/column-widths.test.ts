import { expect, it } from "vitest";
import type { TableBlock } from "../../model/block";
import { plain } from "../../model/runs";
import { columnWidths } from "./column-widths";

const table = (...rows: string[][]): TableBlock => ({
  kind: "table",
  caption: "",
  columns: (rows[0] ?? []).map((text) => ({ text, align: "start" })),
  rows: rows.slice(1).map((row) => row.map((text) => [plain(text)])),
});

it("is a column of much text wider, and the whole no wider than the room?", () => {
  const [name = 0, text = 0] = columnWidths(
    table(["A", "B"], ["x", "many words ".repeat(40)]),
    9000,
  );
  expect(text).toBeGreaterThan(3 * name);
  expect(name + text).toBeLessThanOrEqual(9000);
});

it("does a column of numbers keep room for them beside a word without end?", () => {
  const widths = columnWidths(table(["Number", "B"], ["145,000", "x".repeat(10_000)]), 9000);
  expect(widths[0]).toBeGreaterThan(1000);
});

it("are columns of equal standing of one width, whatever stands in them?", () => {
  const uneven = table(["Choice", "A", "B"], ["x", "many words ".repeat(20), "few"]);
  const [, one, other] = columnWidths({ ...uneven, isEven: true }, 9000);
  expect(one).toBe(other);
  expect(columnWidths(uneven, 9000)[2]).not.toBe(other);
});

it("does a table without rows have columns?", () => {
  expect(columnWidths(table(["A", "B"]), 9000)).toEqual([4500, 4500]);
});
