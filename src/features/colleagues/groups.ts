import type { Decision } from "../../domain/merge/decisions";

export const groupIds = ["conflicts", "theirs", "mine", "unknown"] as const;
export type GroupId = (typeof groupIds)[number];

/** Differences as they are shown: first what needs a choice, then who changed what. */
export function groupsOf(decisions: readonly Decision[]): Record<GroupId, Decision[]> {
  const told = decisions.filter(({ isTold }) => isTold);
  const settled = told.filter(({ isConflict }) => !isConflict);
  return {
    conflicts: told.filter(({ isConflict }) => isConflict),
    theirs: settled.filter(({ changedBy }) => changedBy === "theirs"),
    mine: settled.filter(({ changedBy }) => changedBy === "mine"),
    unknown: settled.filter(({ changedBy }) => changedBy === "unknown" || changedBy === "both"),
  };
}
