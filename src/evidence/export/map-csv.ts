import type { Tally } from "../coded-counts";
import { csvText } from "./csv-text";

/** One cell of the evidence map: a factor or topic, an outcome, and how many point each way. */
export interface MapCount {
  row: string;
  column: string;
  tally: Tally;
}

/** The counts of the evidence map as CSV, a row for each cell, gaps included as noughts. */
export function mapCsv(cells: readonly MapCount[], evidenceVersion: string): string {
  const head = ["factor", "outcome", "for", "against", "null", "evidenceVersion"];
  const rows = cells.map(({ row, column, tally }) => [
    row,
    column,
    tally.for,
    tally.against,
    tally.null,
    evidenceVersion,
  ]);
  return csvText([head, ...rows]);
}
