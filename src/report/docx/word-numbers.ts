import type { DraftClause } from "../../drafting/draft";
import { letter, roman } from "../../drafting/layer/number-clauses";

const marks: readonly ((value: number) => string)[] = [
  (value) => `${value}`,
  (value) => `(${letter(value)})`,
  (value) => `(${roman(value)})`,
];

/**
 * The clauses that Word's own counting gives the number they have: one list of three levels, of
 * which each begins anew under the next higher. Another clause must have its number typed.
 */
export function countedByWord(clauses: readonly DraftClause[]): ReadonlySet<string> {
  const counted = new Set<string>();
  const counts = [0, 0, 0];
  for (const { id, level, number, heading, part } of clauses) {
    if (part !== "operative" || heading || number === "") continue;
    const next = (counts[level] ?? 0) + 1;
    if (marks[level]?.(next) !== number) continue;
    counted.add(id);
    counts[level] = next;
    counts.fill(0, level + 1);
  }
  return counted;
}
