import type { MandateDesign } from "./design";
import { answerAt, type LooseRow, rowsIn, withAnswer } from "./edit";
import type { FieldPath } from "./field-path";
import { isStated, type Stated } from "./stated";

/** The lists of a design, by their paths. */
export const listPaths = [
  "situation.sectors",
  "situation.warningSigns",
  "purpose.objectives",
  "purpose.tasks",
  "force.schedule",
  "force.contributors",
  "commitment.benchmarks",
] as const satisfies readonly FieldPath[];
export type ListPath = (typeof listPaths)[number];

/** Whether a path is that of a list. */
export function isListPath(path: FieldPath): path is ListPath {
  return (listPaths as readonly FieldPath[]).includes(path);
}

/** A row to be added: its id, and the answers that it begins with. */
export type NewRow = { id: string; [column: string]: Stated<unknown> | string };

/** The columns that hold the id of another list's row, by the list that they point to. */
export const references: Partial<Record<ListPath, readonly FieldPath[]>> = {
  "purpose.objectives": ["purpose.tasks[].objective"],
  "purpose.tasks": ["purpose.tasks[].after"],
  "situation.sectors": ["commitment.benchmarks[].sector"],
};

/** An id that no row of the list has yet: "row-1", "row-2" ... */
export function freshRowId(rows: readonly LooseRow[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`row-${number}`)) number += 1;
  return `row-${number}`;
}

/** The design with a row at the end of a list; the list becomes stated if it was not. */
export function withRowAdded(design: MandateDesign, list: ListPath, row: NewRow): MandateDesign {
  return withRows(design, list, [...rowsIn(answerAt(design, list)), row as LooseRow]);
}

/**
 * The design without a row, and without what pointed to it. A list that loses its last row and
 * has no reason is no longer stated: removing is not saying that there are none.
 */
export function withRowRemoved(design: MandateDesign, list: ListPath, id: string): MandateDesign {
  const rest = rowsIn(answerAt(design, list)).filter((row) => row.id !== id);
  const shorter =
    rest.length === 0 && !answerAt(design, list)?.reason
      ? withAnswer(design, list, undefined)
      : withRows(design, list, rest);
  return (references[list] ?? []).reduce(
    (kept, column) => withoutPointers(kept, column, id),
    shorter,
  );
}

/** The design with a row moved up (-1) or down (1); as it is where there is no such place. */
export function withRowMoved(
  design: MandateDesign,
  list: ListPath,
  id: string,
  by: -1 | 1,
): MandateDesign {
  const rows = [...rowsIn(answerAt(design, list))];
  const from = rows.findIndex((row) => row.id === id);
  const moved = rows[from];
  if (!moved || !rows[from + by]) return design;
  rows.splice(from, 1);
  rows.splice(from + by, 0, moved);
  return withRows(design, list, rows);
}

function withRows(design: MandateDesign, list: ListPath, rows: readonly LooseRow[]): MandateDesign {
  const { reason, provenance, passage } = answerAt(design, list) ?? {};
  const grounds = { reason, provenance, passage };
  const kept = Object.entries(grounds).filter(([, ground]) => ground !== undefined);
  return withAnswer(design, list, { value: rows, ...Object.fromEntries(kept) });
}

function withoutPointers(design: MandateDesign, column: FieldPath, id: string): MandateDesign {
  const list = column.slice(0, column.indexOf("[]")) as FieldPath;
  return rowsIn(answerAt(design, list)).reduce(
    (kept, row) =>
      isStated(answerAt(kept, column, row.id)) && answerAt(kept, column, row.id)?.value === id
        ? withAnswer(kept, column, undefined, row.id)
        : kept,
    design,
  );
}
