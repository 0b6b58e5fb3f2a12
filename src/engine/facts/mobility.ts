import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import { allOf, isOneOf, isSilent, saidYes, type Told } from "../told";

export const sectorMobilityNeeds = [
  "situation.sectors",
  "situation.sectors[].risk",
  "situation.sectors[].mobility",
] as const satisfies readonly FieldPath[];

export const forceMobilityNeeds = [
  ...sectorMobilityNeeds,
  "force.aviation",
] as const satisfies readonly FieldPath[];

/**
 * Whether there are means to move in each high-risk sector. Yes where sectors are stated and none
 * of them is high-risk; silent where the operation is not divided into sectors.
 */
export function mobileInRiskSectors({ situation: { sectors } }: PlainDesign): Told {
  if (!sectors?.length) return ["situation.sectors"];
  return allOf(
    sectors.map(({ risk, mobility }) => {
      const high = isOneOf("situation.sectors[].risk", risk, ["high"]);
      if (high === false || mobility) return true;
      return high === true ? saidYes("situation.sectors[].mobility", mobility) : high;
    }),
  );
}

/**
 * Whether the force can move where it has to: in each high-risk sector or, where no sector is
 * high-risk, in each sector. Aviation answers for sectors that are silent, never against one
 * that says it has no means to move.
 */
export function forceIsMobile(design: PlainDesign): Told {
  const { sectors } = design.situation;
  const noneHigh = sectors?.every(({ risk }) => risk === "medium" || risk === "low");
  const told =
    noneHigh && sectors?.length
      ? allOf(sectors.map(({ mobility }) => saidYes("situation.sectors[].mobility", mobility)))
      : mobileInRiskSectors(design);
  return isSilent(told) && design.force.aviation ? true : told;
}
