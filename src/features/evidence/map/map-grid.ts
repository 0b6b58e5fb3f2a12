import type { Tally } from "../../../evidence/coded-counts";
import type { EvidenceBase } from "../../../evidence/schema";
import {
  type MapEntry,
  type MapFilter,
  type MapLayer,
  type MapScope,
  mapColumns,
  mapEntries,
  overallRow,
} from "./map-entries";

/** One factor against one outcome. A cell without entries is a gap: nobody has studied it. */
export interface MapCell {
  row: string;
  column: string;
  tally: Tally;
  entries: readonly MapEntry[];
}

export interface MapGrid {
  rows: readonly string[];
  columns: readonly string[];
  /** Row by row, every column of it in order. */
  cells: readonly (readonly MapCell[])[];
  /** The highest count of one side in one cell, to draw bars by. */
  most: number;
}

/**
 * The map: every row and column that the base knows, whatever the filter leaves, so that gaps
 * stay visible. Rows with most entries come first.
 */
export function mapGrid(
  base: EvidenceBase,
  layer: MapLayer,
  scope: MapScope,
  filter: MapFilter,
): MapGrid {
  const rows = mapRows(base, layer, scope);
  const columns = mapColumns(layer);
  const byPlace = new Map<string, MapEntry[]>();
  for (const entry of mapEntries(base, layer, scope, filter)) {
    const place = `${entry.row} ${entry.column}`;
    const known = byPlace.get(place);
    if (known) known.push(entry);
    else byPlace.set(place, [entry]);
  }
  const cells = rows.map((row) =>
    columns.map((column) => cellOf(row, column, byPlace.get(`${row} ${column}`) ?? [])),
  );
  const counts = cells.flat().flatMap(({ tally }) => [tally.for, tally.against, tally.null]);
  return { rows, columns, cells, most: Math.max(1, ...counts) };
}

function cellOf(row: string, column: string, entries: readonly MapEntry[]): MapCell {
  const tally: Tally = { for: 0, against: 0, null: 0 };
  for (const { side } of entries) tally[side] += 1;
  return { row, column, tally, entries };
}

/** Rows of a scope by how much the whole base holds on them; the average effects come last. */
function mapRows(base: EvidenceBase, layer: MapLayer, scope: MapScope): string[] {
  if (scope === "eight") return base.factors.map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const { row } of mapEntries(base, layer, scope, {}))
    counts.set(row, (counts.get(row) ?? 0) + 1);
  const last = (row: string) => Number(row === overallRow);
  return [...counts.keys()].sort(
    (a, b) => last(a) - last(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}
