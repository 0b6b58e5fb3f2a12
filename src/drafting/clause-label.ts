import type { DraftClause } from "./draft";

/**
 * How a citation names each clause, by its id: "4 (a) (ii)", "preamble 3"; none for headings and
 * struck clauses, which have no number.
 */
export function clauseLabels(clauses: readonly DraftClause[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const above: string[] = [];
  let preambular = 0;
  for (const { id, part, level, number, heading, origin } of clauses) {
    if (heading || origin === "struck") continue;
    if (part === "preamble") {
      preambular += 1;
      labels.set(id, `preamble ${preambular}`);
      continue;
    }
    above.length = level;
    above[level] = number;
    labels.set(id, above.filter(Boolean).join(" "));
  }
  return labels;
}
