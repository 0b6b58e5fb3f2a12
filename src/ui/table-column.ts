import type { ReactNode } from "react";
import type { SortDirection, SortValue } from "./sort-rows";

/** One column of a table of `Row`s. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** "end" for numbers, so that their digits stand below one another. */
  readonly align?: "start" | "end";
  /** True for the column that names the row. */
  readonly isRowHeader?: boolean;
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => SortValue;
}

/** By which column a table is sorted, and which way. */
export interface TableSort {
  readonly columnId: string;
  readonly direction: SortDirection;
}
