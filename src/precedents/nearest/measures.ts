import type { PrecedentType } from "../schema";
import type { ComponentId } from "./traits";

/**
 * How much each component counts. A convention of ours, from what a planner asks first: what kind of
 * operation, whether to protect civilians, how large, for how many people; then on what basis and
 * how long ago. Shown beside every list.
 */
export const weights: Readonly<Record<ComponentId, number>> = {
  type: 3,
  protection: 2,
  military: 2,
  population: 2,
  "chapter-vii": 1,
  years: 1,
};

/** Types that are near each other; all other pairs of different types are far apart. */
export const kindredTypes: readonly (readonly [PrecedentType, PrecedentType])[] = [
  ["un-peacekeeping", "hybrid"],
  ["regional", "hybrid"],
  ["regional", "coalition"],
  ["un-observer", "special-political"],
  ["un-police", "special-political"],
];

/** Numbers this many times apart, or more, are as far apart as can be. */
export const farthestRatio = 10;

/** Beginnings this many years apart, or more, are as far apart as can be. */
export const farthestYears = 30;

/** Up to these distances, both included, a component is called the same, or near; beyond, far. */
export const bounds = { same: 0.1, near: 0.5 } as const;

/** With fewer components stated than this, every operation would be as near as the next. */
export const fewestStated = 3;
