import { laterPhases, type Pruning } from "../../../planning/tasks/prune";

/** The ways of pruning as one list to choose from: the phase is part of putting off. */
export const ways = ["without", ...laterPhases, "partner"] as const;
export type Way = (typeof ways)[number];

export function wayOf(pruning: Pruning): Way {
  return pruning.how === "later" ? pruning.phase : pruning.how;
}

/** A task pruned in a way; a successor that was named before is kept. */
export function prunedIn(way: Way, { task, ...before }: Pruning): Pruning {
  switch (way) {
    case "without":
      return { task, how: "without" };
    case "partner":
      return { task, how: "partner", successor: before.how === "partner" ? before.successor : "" };
    default:
      return { task, how: "later", phase: way };
  }
}

/** The longest name of a successor that a design holds. */
export const longestSuccessor = 300;

/** Whether all is said that a way of pruning needs. */
export function isWhole(pruning: Pruning): boolean {
  return pruning.how !== "partner" || pruning.successor.trim() !== "";
}
