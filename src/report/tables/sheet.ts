/** A calendar day as a cell, YYYY-MM-DD, so that a spreadsheet can sort and count by it. */
export interface DayCell {
  readonly day: string;
}

/** What a cell holds; undefined where nothing is stated. */
export type SheetCell = string | number | DayCell | undefined;

export interface SheetColumn {
  readonly text: string;
  /** Letters that the column should show side by side; the rest is wrapped. */
  readonly width: number;
}

/** A table as data, before it is any file. */
export interface Sheet {
  /** Kebab-case; the end of a file's name. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** How a column of a sheet is drawn from what a row is about. */
export interface ColumnOf<T> {
  readonly text: string;
  readonly width: number;
  readonly cell: (row: T) => SheetCell;
}

/** The sheet of some things, a row each. */
export function sheetOf<T>(
  { id, title }: Pick<Sheet, "id" | "title">,
  columns: readonly ColumnOf<T>[],
  things: readonly T[],
): Sheet {
  return {
    id,
    title,
    columns: columns.map(({ text, width }) => ({ text, width })),
    rows: things.map((thing) => columns.map(({ cell }) => cell(thing))),
  };
}
