import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import type { CheckContext } from "../check";
import type { ThresholdId } from "../thresholds";

/** What a check needs that asks how many will be there. */
export const expectedStrengthNeeds = [
  "operation.decision",
  "force.deployedMilitary",
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
 * Studies measured deployed numbers, so the ceiling itself is never used as the strength. A
 * reinforcement starts from what is there: those deployed now, where stated, are never lost sight of.
 *
 * @returns undefined where neither pledges nor a ceiling are stated
 */
export function expectedStrength(
  context: CheckContext,
  month: number,
): ExpectedStrength | undefined {
  const there = reinforced(context.design);
  const pledged = pledgedBy(context, month);
  if (pledged !== undefined) {
    const strength = Math.max(there, pledged);
    return { low: strength, high: strength, basis: "pledges" };
  }
  const ceiling = context.design.force.troopCeiling;
  if (ceiling === undefined) return undefined;
  const { threshold } = context;
  const share = Math.min(1, month / threshold("ramp-months"));
  const ramp = (percent: number) => Math.max(there, Math.round((ceiling * share * percent) / 100));
  return {
    low: ramp(threshold("ramp-low-share")),
    high: ramp(threshold("ramp-high-share")),
    basis: "ramp",
  };
}

/** The force that a reinforcement adds to; a new operation has none. */
function reinforced({ operation, force }: PlainDesign): number {
  return operation.decision === "reinforcement" ? (force.deployedMilitary ?? 0) : 0;
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
