import { useRef, useState } from "react";
import { sortRows } from "./sort-rows";
import styles from "./table.module.css";
import { SaidInView, TableCaption } from "./table-caption";
import type { Column, TableSort } from "./table-column";
import { TableHead } from "./table-head";
import { useOverflow } from "./use-overflow";
import { useWords } from "./words-context";

export interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  initialSort?: TableSort;
  /** Words in place of rows when there are none. */
  emptyText?: string;
  /** No more rows are drawn: those that come first in the order that the reader chose. */
  most?: number;
}

/** A table with a caption that sorts, and that scrolls in a region of its own when too wide. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, initialSort, emptyText, most } = props;
  const words = useWords();
  const [sort, setSort] = useState<TableSort | null>(initialSort ?? null);
  const region = useRef<HTMLDivElement>(null);
  const scrolls = useOverflow(region);

  const sortBy = columns.find((column) => column.id === sort?.columnId)?.sortBy;
  const sorted = sort && sortBy ? sortRows(rows, sortBy, sort.direction, words.locale) : rows;
  const shown = most === undefined ? sorted : sorted.slice(0, most);
  const asRegion = scrolls
    ? {
        role: "region",
        tabIndex: 0,
        "aria-label": words.say("ui.table.scrolls", { caption }),
      }
    : {};

  return (
    <div ref={region} className={styles.region} {...asRegion}>
      <table className={styles.table}>
        <TableCaption>{caption}</TableCaption>
        <TableHead columns={columns} sort={sort} onSort={setSort} />
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ id, align, isRowHeader, cell }) =>
                isRowHeader ? (
                  <th key={id} scope="row" data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-align={align}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>
                <SaidInView>{emptyText ?? words.say("ui.table.empty")}</SaidInView>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
