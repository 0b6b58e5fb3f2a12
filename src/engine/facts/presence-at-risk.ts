import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import { allOf, anyOf, isOneOf, saidYes, someOf, type Told } from "../told";

/** What a check needs that asks whether anyone is where civilians are at risk. */
export const presenceAtRiskNeeds = [
  "situation.sectors",
  "situation.sectors[].risk",
  "situation.sectors[].troops",
  "situation.sectors[].patrolOrBasePlan",
  "situation.sectors[].liaison",
] as const satisfies readonly FieldPath[];

/**
 * Whether somebody is in each high-risk sector, and in some sector where none is high-risk: troops,
 * or a plan of patrols or bases; liaison counts where protection is not physical.
 */
export function presentAtRisk({ situation }: PlainDesign, isPhysical: boolean): Told {
  const { sectors } = situation;
  if (sectors === undefined) return ["situation.sectors"];
  const present = sectors.map(({ troops, patrolOrBasePlan, liaison }) =>
    anyOf([
      someOf("situation.sectors[].troops", troops),
      saidYes("situation.sectors[].patrolOrBasePlan", patrolOrBasePlan),
      ...(isPhysical ? [] : [saidYes("situation.sectors[].liaison", liaison)]),
    ]),
  );
  const whereHigh = sectors.map(({ risk }, index): Told => {
    const high = isOneOf("situation.sectors[].risk", risk, ["high"]);
    const here = present[index] ?? false;
    if (high === false || here === true) return true;
    return high === true ? here : high;
  });
  return allOf([...whereHigh, anyOf(present)]);
}
