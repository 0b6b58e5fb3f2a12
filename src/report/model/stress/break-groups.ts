import type { Breakable, BreakKind } from "../../../engine/stress/stress-result";

/** Under which heading what breaks is said; tasks are the first. */
export const breakGroups = ["tasks", "chain", "money", "strength", "ground", "checks"] as const;
export type BreakGroup = (typeof breakGroups)[number];

const groupOf: Readonly<Record<BreakKind, BreakGroup>> = {
  "task-means": "tasks",
  "task-in-time": "tasks",
  "warning-chain": "chain",
  money: "money",
  "strength-for-tasks": "strength",
  "strength-for-sectors": "strength",
  "ground-to-stay": "ground",
  "neighbours-turned": "ground",
  check: "checks",
};

/** The group of something that can break. */
export const groupOfBreak = ({ kind }: Pick<Breakable, "kind">): BreakGroup => groupOf[kind];

/** Breakables by group, in the order in which groups are said; a group without any is left out. */
export function inGroups<T extends Pick<Breakable, "kind">>(
  breakables: readonly T[],
): { group: BreakGroup; items: readonly T[] }[] {
  return breakGroups
    .map((group) => ({ group, items: breakables.filter((each) => groupOf[each.kind] === group) }))
    .filter(({ items }) => items.length > 0);
}
