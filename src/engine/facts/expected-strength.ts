import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../check";
import type { ThresholdId } from "../thresholds";

/** What a check needs that asks how many will be there. */
export const expectedStrengthNeeds = [
  "force.troopCeiling",
  "force.contributors",
  "force.contributors[].military",
  "force.contributors[].firm",
  "force.contributors[].arrivesMonth",
] as const satisfies readonly FieldPath[];

export const expectedStrengthThresholds = [
  "ramp-low-share",
  "ramp-high-share",
  "ramp-months",
] as const satisfies readonly ThresholdId[];

export interface ExpectedStrength {
  /** Military personnel, low and high end. */
  low: number;
  high: number;
  basis: "pledges" | "ramp";
}

/**
 * E(m): the military personnel expected in place in a month after the decision. From firm pledges
 * by their date where any is stated; else a straight ramp to 75 (a convention) to 92.5 per cent
 * (the published mean) of the ceiling in month ten (the published mean), level after that.
 * Studies measured deployed numbers, so the ceiling itself is never used as the strength.
 *
 * @returns undefined where neither pledges nor a ceiling are stated
 */
export function expectedStrength(
  context: CheckContext,
  month: number,
): ExpectedStrength | undefined {
  const pledged = pledgedBy(context, month);
  if (pledged !== undefined) return { low: pledged, high: pledged, basis: "pledges" };
  const ceiling = context.design.force.troopCeiling;
  if (ceiling === undefined) return undefined;
  const { threshold } = context;
  const share = Math.min(1, month / threshold("ramp-months"));
  return {
    low: Math.round((ceiling * share * threshold("ramp-low-share")) / 100),
    high: Math.round((ceiling * share * threshold("ramp-high-share")) / 100),
    basis: "ramp",
  };
}

/** Firm military pledges in place by a month; undefined where no firm pledge has size and date. */
function pledgedBy({ design }: CheckContext, month: number): number | undefined {
  const dated = (design.force.contributors ?? []).filter(
    ({ firm, military, arrivesMonth }) =>
      firm === true && military !== undefined && arrivesMonth !== undefined,
  );
  if (dated.length === 0) return undefined;
  return dated
    .filter(({ arrivesMonth }) => (arrivesMonth ?? 0) <= month)
    .reduce((sum, { military }) => sum + (military ?? 0), 0);
}
