import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";

export const populationAtRiskNeeds = [
  "situation.sectors",
  "situation.sectors[].population",
  "situation.populationAtRisk",
] as const satisfies readonly FieldPath[];

/**
 * The people at risk, in persons: the sum of the sectors where each states its own, else the
 * number stated for the whole. A sum of nobody gives way to that number.
 *
 * @returns the fields that would tell, where neither is there
 */
export function populationAtRisk({ situation }: PlainDesign): number | readonly FieldPath[] {
  const { sectors = [], populationAtRisk: stated } = situation;
  const populations = sectors.flatMap(({ population }) => population ?? []);
  const complete = populations.length === sectors.length;
  const sum = populations.reduce((total, each) => total + each, 0);
  if (complete && sum > 0) return sum;
  if (stated !== undefined) return stated;
  return complete ? ["situation.populationAtRisk"] : ["situation.sectors[].population"];
}
