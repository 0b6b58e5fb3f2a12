import type { FlatClause } from "./flat-clause";

const romans: readonly [number, string][] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** 1 -> "i", 14 -> "xiv". */
export function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** 1 -> "a", 26 -> "z", 27 -> "aa", 28 -> "bb", as lists in resolutions go on after z. */
export function letter(value: number): string {
  const place = (value - 1) % 26;
  return String.fromCharCode(97 + place).repeat(Math.floor((value - 1) / 26) + 1);
}

/** The numbers of clauses: 1, (a), (i) in the operative part; "" in the preamble and where struck. */
export function numbersOf(clauses: readonly FlatClause[]): string[] {
  const counts = [0, 0, 0];
  return clauses.map(({ part, level, origin, seed }) => {
    if (part === "preamble" || origin === "struck" || seed.heading) return "";
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    const count = counts[level] ?? 1;
    return level === 0 ? `${count}` : `(${level === 1 ? letter(count) : roman(count)})`;
  });
}

/** The marks that end clauses where they stand: "," ";" "; and" ":" ".". */
export function marksOf(clauses: readonly FlatClause[]): string[] {
  const shown = clauses.filter(({ origin, seed }) => origin !== "struck" && !seed.heading);
  const places = new Map(shown.map((clause, at) => [clause, at]));
  return clauses.map((clause) => {
    const at = places.get(clause);
    if (at === undefined) return "";
    if (clause.part === "preamble") return ",";
    const next = shown[at + 1];
    if (next === undefined) return ".";
    if (next.level > clause.level) return ":";
    const afterNext = shown.slice(at + 2).find(({ level }) => level <= next.level);
    const isLastButOne =
      clause.level > 0 && next.level === clause.level && afterNext?.level !== clause.level;
    return isLastButOne ? "; and" : ";";
  });
}
