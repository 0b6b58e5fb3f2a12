import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";

/** What a check needs that asks how many armed troops stand beside unarmed observers. */
export const armedNeeds = [
  "force.observersAndStaff",
  "force.troopCeiling",
  "force.observersInsideCeiling",
] as const satisfies readonly FieldPath[];

/**
 * Armed military personnel of the ceiling, in persons: both readings where it is not said whether
 * observers are in it, save where they are too many to be. None where no ceiling is stated.
 */
export function armedBeside({ force }: PlainDesign, observers: number): readonly number[] {
  const { troopCeiling: ceiling, observersInsideCeiling: areInside } = force;
  if (ceiling === undefined) return [];
  const inside = Math.max(0, ceiling - observers);
  if (areInside === undefined) return observers > ceiling ? [ceiling] : [inside, ceiling];
  return [areInside ? inside : ceiling];
}
