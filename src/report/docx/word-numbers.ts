import type { DraftClause } from "../../drafting/draft";

const romans: readonly [string, number][] = [
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [sign, worth] of romans) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** After "z" Word goes on with "aa", "bb". */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const marks: readonly ((value: number) => string)[] = [
  (value) => `${value}`,
  (value) => `(${letters(value)})`,
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
