/** One choice of an assignment: a row, a column and what the two are worth together. */
export interface Edge {
  row: number;
  column: number;
  worth: number;
}

/**
 * Pairs rows with columns so that no other pairing is worth more in all (the Hungarian method by
 * shortest augmenting paths, cubic in the number of rows). Worths are above 0; a pair without an
 * edge is worth nothing and is left out of the result.
 */
export function bestAssignment(rows: number, columns: number, edges: readonly Edge[]): Edge[] {
  if (rows > columns) {
    const turned = edges.map(({ row, column, worth }) => ({ row: column, column: row, worth }));
    return bestAssignment(columns, rows, turned).map(({ row, column, worth }) => ({
      row: column,
      column: row,
      worth,
    }));
  }
  const worths = Array.from({ length: rows }, () => new Float64Array(columns));
  for (const { row, column, worth } of edges) {
    const line = worths[row];
    if (line) line[column] = worth;
  }
  const rowOf = assigned(worths, columns);
  return rowOf.flatMap((row, column): Edge[] => {
    const worth = worths[row]?.[column] ?? 0;
    return worth > 0 ? [{ row, column, worth }] : [];
  });
}

/** For each column its row, or -1. Columns and potentials count from 1; column 0 is where a path begins. */
function assigned(worths: readonly Float64Array[], columns: number): number[] {
  const rowPotential = new Float64Array(worths.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= worths.length; row += 1) {
    const cameFrom = new Int32Array(columns + 1);
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isUsed = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      isUsed[column] = 1;
      const at = rowOf[column] ?? 0;
      const line = worths[at - 1];
      let step = Number.POSITIVE_INFINITY;
      let nearest = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (isUsed[other]) continue;
        const cost =
          -(line?.[other - 1] ?? 0) - (rowPotential[at] ?? 0) - (columnPotential[other] ?? 0);
        if (cost < (least[other] ?? 0)) {
          least[other] = cost;
          cameFrom[other] = column;
        }
        if ((least[other] ?? 0) < step) {
          step = least[other] ?? 0;
          nearest = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (isUsed[other]) {
          const of = rowOf[other] ?? 0;
          rowPotential[of] = (rowPotential[of] ?? 0) + step;
          columnPotential[other] = (columnPotential[other] ?? 0) - step;
        } else least[other] = (least[other] ?? 0) - step;
      }
      column = nearest;
    }
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  return Array.from(rowOf.subarray(1), (row) => row - 1);
}
