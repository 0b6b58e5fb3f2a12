import {
  AlignmentType,
  BorderStyle,
  type ITableBordersOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { officeColour } from "../../../../ui/tokens";
import type { Runs, TableBlock } from "../../../model/block";
import { plain, textOf } from "../../../model/runs";
import { columnWidths } from "../column-widths";
import { reportStyles } from "../report-styles";
import { paragraphOf, type Writing } from "../writing";

/** A row of fewer letters stays on one page. */
const shortRow = 600;

const rule = (colour: "line" | "line-strong", size: number) => ({
  style: BorderStyle.SINGLE,
  size,
  color: officeColour(colour),
});
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
export const borders: ITableBordersOptions = {
  top: rule("line-strong", 6),
  bottom: rule("line-strong", 6),
  left: none,
  right: none,
  insideHorizontal: rule("line", 4),
  insideVertical: none,
};

/** Paragraphs by cell, the row of heads first. */
export interface Cells {
  readonly head: readonly (readonly Paragraph[])[];
  readonly rows: readonly {
    readonly cells: readonly (readonly Paragraph[])[];
    /** Whether the row stays on one page. */
    readonly isShort: boolean;
  }[];
  readonly widths: readonly number[];
}

/** A table as wide as the text; its head is repeated on every page that it runs over to. */
export function tableOf({ isRightToLeft, room }: Writing, { head, rows, widths }: Cells): Table {
  const cell = (children: readonly Paragraph[], column: number) =>
    new TableCell({
      children,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { left: 60, right: 60 },
    });
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    visuallyRightToLeft: isRightToLeft,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map(cell) }),
      ...rows.map(
        ({ cells, isShort }) => new TableRow({ cantSplit: isShort, children: cells.map(cell) }),
      ),
    ],
  });
}

export const headCell = (
  writing: Writing,
  text: string,
  align: "start" | "end" = "start",
): Paragraph =>
  paragraphOf(writing, [plain(text)], { style: reportStyles.tableHead, ...aligned(align) });

export const textCell = (
  writing: Writing,
  runs: Runs,
  align: "start" | "end" = "start",
): Paragraph => paragraphOf(writing, runs, { style: reportStyles.tableText, ...aligned(align) });

/** Word takes "right" as the end of a line, in either direction. */
const aligned = (align: "start" | "end") =>
  align === "end" ? { alignment: AlignmentType.RIGHT } : {};

/** After a table, so that what follows does not join it. */
export const afterTable = (writing: Writing): Paragraph =>
  paragraphOf(writing, [], { style: reportStyles.tableText });

export const captionOf = (writing: Writing, text: string): Paragraph =>
  paragraphOf(writing, [plain(text)], { style: reportStyles.caption });

/** A table under its caption. */
export function writeTable(writing: Writing, table: TableBlock): (Paragraph | Table)[] {
  const { columns, rows, caption } = table;
  return [
    captionOf(writing, caption),
    tableOf(writing, {
      widths: columnWidths(table, writing.room),
      head: columns.map(({ text, align }) => [headCell(writing, text, align)]),
      rows: rows.map((row) => ({
        isShort: row.reduce((sum, runs) => sum + textOf(runs).length, 0) < shortRow,
        cells: columns.map(({ align }, column) => [textCell(writing, row[column] ?? [], align)]),
      })),
    }),
    afterTable(writing),
  ];
}
