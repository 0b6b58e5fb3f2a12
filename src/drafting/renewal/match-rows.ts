import type { MandateDesign } from "../../domain/design";
import { answerAt, type LooseRow, rowsIn } from "../../domain/edit";
import { valueOf } from "../../domain/stated";
import { tidy } from "../runs";

/** A task or a benchmark as last year's text gives it. */
export interface ReadRow {
  paragraph: string;
  text: string;
  type?: string;
}

/** The choice that an item of last year's text became, or none where the design has it no more. */
export interface MatchedRow extends ReadRow {
  row: LooseRow | undefined;
}

const lists = {
  "purpose.tasks": "wording",
  "commitment.benchmarks": "text",
} as const;
export type RowList = keyof typeof lists;

const textIn = (row: LooseRow, column: string) => tidy(String(valueOf(row[column]) ?? ""));
/** Words alike but for case, marks and the "to" that opens an item. */
const plain = (text: string) => tidy(text).toLowerCase().replace(/^to /, "");

/**
 * Ties the items of a list to the design's rows: by the passage that a row was read from, else by
 * its words, else by its type. Each row is tied once.
 */
export function matchRows(
  design: MandateDesign,
  list: RowList,
  items: readonly ReadRow[],
): MatchedRow[] {
  const left = new Set(rowsIn(answerAt(design, list)));
  const column = lists[list];
  const matched = new Map<ReadRow, LooseRow>();
  const tie = (fits: (item: ReadRow, row: LooseRow) => boolean) => {
    for (const item of items) {
      if (matched.has(item)) continue;
      const row = [...left].find((each) => fits(item, each));
      if (!row) continue;
      matched.set(item, row);
      left.delete(row);
    }
  };
  tie(({ paragraph }, row) => row[column]?.passage === `operative paragraph ${paragraph}`);
  tie(({ text }, row) => plain(text) === plain(textIn(row, column)));
  tie(({ type }, row) => type !== undefined && valueOf(row.type) === type);
  return items.map((item) => ({ ...item, row: matched.get(item) }));
}
