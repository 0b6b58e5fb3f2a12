/** A way into an exercise: the names of its parts, and the places of rows in their lists. */
export type TreePath = readonly (string | number)[];

/** What lies at a path; undefined where nothing does. */
export function valueAt(whole: unknown, path: TreePath): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === "object" && part !== null
        ? (part as Record<string | number, unknown>)[step]
        : undefined,
    whole,
  );
}

/** The same list each time, so that nothing is drawn anew for it. */
const noRows: readonly unknown[] = [];

/** The rows of the list at a path; none where there is no list. */
export function rowsAt(whole: unknown, path: TreePath): readonly unknown[] {
  const list = valueAt(whole, path);
  return Array.isArray(list) ? list : noRows;
}

/**
 * The whole with another value at a path; what is not on the way to it stays the same object.
 * Undefined takes the value away. Parts that are missing on the way are made.
 */
export function withValueAt<Whole>(whole: Whole, path: TreePath, value: unknown): Whole {
  const [step, ...rest] = path;
  if (step === undefined) return value as Whole;
  const inner = withValueAt(valueAt(whole, [step]), rest, value);
  if (Array.isArray(whole))
    return whole.map((row, place) => (place === step ? inner : row)) as Whole;
  const { [step]: _before, ...others } = (whole ?? {}) as Record<string | number, unknown>;
  // What is there already keeps its place among its neighbours, as a reader of the file would expect.
  if (inner === undefined) return others as Whole;
  return { ...(whole ?? {}), [step]: inner } as Whole;
}

/** The whole with a row more at the end of a list. */
export function withRowAt<Whole>(whole: Whole, list: TreePath, row: unknown): Whole {
  return withValueAt(whole, list, [...rowsAt(whole, list), row]);
}

/** The whole without the row at a place of a list. */
export function withoutRowAt<Whole>(whole: Whole, list: TreePath, place: number): Whole {
  const rows = rowsAt(whole, list).filter((_row, at) => at !== place);
  return withValueAt(whole, list, rows);
}

/** The whole with the row at a place moved up (-1) or down (1); at the end of the list, as it was. */
export function withRowMoved<Whole>(
  whole: Whole,
  list: TreePath,
  place: number,
  by: 1 | -1,
): Whole {
  const rows = [...rowsAt(whole, list)];
  const target = place + by;
  if (target < 0 || target >= rows.length) return whole;
  [rows[place], rows[target]] = [rows[target], rows[place]];
  return withValueAt(whole, list, rows);
}
