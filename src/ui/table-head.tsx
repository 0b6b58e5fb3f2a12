import { Icon } from "./icon";
import styles from "./table.module.css";
import type { Column, TableSort } from "./table-column";
import { useWords } from "./words-context";

export interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort: TableSort | null;
  onSort: (sort: TableSort) => void;
}

/** The head of a table; a sortable column is a button that says what it does. */
export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  const words = useWords();
  return (
    <thead>
      <tr>
        {columns.map(({ id, header, align, sortBy }) => {
          const direction = sort?.columnId === id ? sort.direction : null;
          const next = direction === "ascending" ? "descending" : "ascending";
          return (
            <th key={id} scope="col" data-align={align} aria-sort={direction ?? undefined}>
              {sortBy ? (
                <button
                  type="button"
                  className={styles.sort}
                  title={words.say("ui.table.sort", { column: header })}
                  onClick={() => onSort({ columnId: id, direction: next })}
                >
                  <span>{header}</span>
                  <Icon name={direction ? (direction === "ascending" ? "up" : "down") : "sort"} />
                </button>
              ) : (
                header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
