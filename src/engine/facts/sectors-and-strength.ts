import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../check";
import {
  type MilitaryInPlace,
  mayBeMore,
  militaryInPlace,
  militaryInPlaceNeeds,
} from "./military-in-place";

/** What a check needs that holds the sectors' troops against the force. */
export const sectorSumNeeds = [
  ...militaryInPlaceNeeds,
  "situation.sectors",
  "situation.sectors[].troops",
] as const satisfies readonly FieldPath[];

/** The troops of all sectors, as far as stated, beside the force; or what would tell of the force. */
export interface SectorSum {
  sum: number;
  strength: MilitaryInPlace | FieldPath;
  /** More than the high end of the force, by stated numbers alone. */
  isAbove: boolean;
}

/**
 * Whether the troops planned for the sectors are more than will be there. A sector that is silent
 * adds nothing; where more may be there than can be worked out, it is asked how many.
 */
export function sectorSum(context: CheckContext): SectorSum {
  const { sectors = [] } = context.design.situation;
  const sum = sectors.reduce((total, { troops }) => total + (troops ?? 0), 0);
  const strength = militaryInPlace(context);
  if (typeof strength === "string") return { sum, strength, isAbove: false };
  const isAbove = sum > strength.high;
  return isAbove && mayBeMore(context.design)
    ? { sum, strength: "force.deployedMilitary", isAbove: false }
    : { sum, strength, isAbove };
}
