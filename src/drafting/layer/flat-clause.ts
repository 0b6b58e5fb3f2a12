import type { ClauseSeed } from "../context";
import type { ClauseOrigin, DraftConflict, DraftRun } from "../draft";

/** A clause on its way through the layer of hand edits, before numbers and marks. */
export interface FlatClause {
  seed: ClauseSeed;
  part: "preamble" | "operative";
  level: 0 | 1 | 2;
  runs: readonly DraftRun[];
  origin: ClauseOrigin;
  before?: string;
  generated?: string;
  conflict?: DraftConflict;
}

/** Clauses in the order of the text, each list's items after their lead. */
export function flattened(
  seeds: readonly ClauseSeed[],
  part: FlatClause["part"],
  level: FlatClause["level"] = 0,
): FlatClause[] {
  const below = (level < 2 ? level + 1 : 2) as FlatClause["level"];
  return seeds.flatMap((seed) => [
    { seed, part, level, runs: seed.runs, origin: seed.origin ?? "drafted", ...beforeOf(seed) },
    ...flattened(seed.items ?? [], part, below),
  ]);
}

const beforeOf = ({ before }: ClauseSeed) => (before === undefined ? {} : { before });
