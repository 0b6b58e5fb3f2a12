import { type CsvCell, csvText } from "../../evidence/export/csv-text";
import type { Sheet, SheetCell } from "./sheet";

function csvCell(cell: SheetCell): CsvCell {
  return typeof cell === "object" ? cell.day : cell;
}

/**
 * A sheet as CSV in UTF-8 with its mark. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front, which readers see: CSV has no other way to say that it is text.
 */
export function sheetCsv({ columns, rows }: Sheet): string {
  return csvText([columns.map(({ text }) => text), ...rows.map((row) => row.map(csvCell))]);
}
