import type { Cell, Row, Sheet as WorkbookSheet } from "write-excel-file/universal";
import type { Direction } from "../../i18n/locale";
import { fixZipDates } from "../docx/fixed-zip-dates";
import type { Sheet, SheetCell } from "../tables/sheet";
import { sheetNames, workbookText } from "./workbook-text";

const face = { alignVertical: "top", wrap: true } as const;
const dayFormat = "yyyy-mm-dd";
/** Before this day workbooks count a day that never was. */
const firstDay = "1900-03-01";

/** A text is typed as text, so that no spreadsheet takes it for a formula. */
const textCell = (text: string): Cell => ({ ...face, type: String, value: workbookText(text) });

function cellOf(cell: SheetCell): Cell {
  if (cell === undefined || cell === "") return null;
  if (typeof cell === "number" && Number.isFinite(cell))
    return { ...face, type: Number, value: cell };
  if (typeof cell !== "object") return textCell(String(cell));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell.day) || cell.day < firstDay) return textCell(cell.day);
  return { ...face, type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: dayFormat };
}

function headOf({ columns }: Sheet): Row {
  return columns.map(({ text }) => ({
    ...face,
    type: String,
    value: workbookText(text),
    fontWeight: "bold",
    bottomBorderStyle: "thin",
  }));
}

function workbookSheet(sheet: Sheet, name: string, direction: Direction): WorkbookSheet<Blob> {
  return {
    data: [headOf(sheet), ...sheet.rows.map((row) => row.map(cellOf))],
    sheet: name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft: direction === "rtl",
    orientation: "landscape",
  };
}

/**
 * One workbook (.xlsx) of all the tables. The same tables give the same bytes. Rejects when the
 * writer cannot be loaded (first visit without a network).
 */
export async function renderWorkbook(
  sheets: readonly Sheet[],
  direction: Direction,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeWorkbook } = await import("write-excel-file/universal");
  const names = sheetNames(sheets.map(({ title }) => title));
  const made = sheets.map((sheet, index) =>
    workbookSheet(sheet, names[index] ?? sheet.id, direction),
  );
  const file = await writeWorkbook(made).toBlob();
  const bytes = new Uint8Array(await file.arrayBuffer());
  fixZipDates(bytes);
  return bytes;
}
