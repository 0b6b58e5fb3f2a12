import type { Reading } from "../match/read-resolution";
import { type ClauseChange, compareClauses, type Fate, fates } from "./compare-clauses";
import { compareProvisions, type ProvisionChange } from "./provision-change";

/** Two texts beside each other: ids, numbers, offsets and the texts' own words, no sentences. */
export interface TextComparison {
  clauses: readonly ClauseChange[];
  provisions: readonly ProvisionChange[];
}

/**
 * Compares two texts that were read: clause by clause, and what they provide. Pure, and never
 * throws, whatever the texts.
 */
export function compareTexts(before: Reading, after: Reading): TextComparison {
  return { clauses: compareClauses(before, after), provisions: compareProvisions(before, after) };
}

/** How many clauses met each fate; a clause that was reworded and moved counts as reworded. */
export function fateCounts(clauses: readonly ClauseChange[]): Record<Fate, number> {
  const counts = Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of clauses) counts[fate] += 1;
  return counts;
}
