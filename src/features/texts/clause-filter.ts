import type { ClauseChange } from "../../importing/compare/compare-clauses";

/** Which clauses are shown. */
export const clauseFilters = ["changed", "all", "gained", "lost", "reworded", "moved"] as const;
export type ClauseFilter = (typeof clauseFilters)[number];

const holds: Readonly<Record<ClauseFilter, (change: ClauseChange) => boolean>> = {
  changed: ({ fate }) => fate !== "kept",
  all: () => true,
  gained: ({ fate }) => fate === "gained",
  lost: ({ fate }) => fate === "lost",
  reworded: ({ fate }) => fate === "reworded" || fate === "split" || fate === "merged",
  moved: ({ isMoved }) => isMoved,
};

/** The clauses that a filter lets through, in their order. */
export function filtered(
  clauses: readonly ClauseChange[],
  filter: ClauseFilter,
): readonly ClauseChange[] {
  return clauses.filter(holds[filter]);
}
