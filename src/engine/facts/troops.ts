import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import { forceOperations } from "../operations";

/** What a check needs that asks whether there are troops at all. */
export const troopsNeeds = [
  "force.troopCeiling",
  "force.deployedMilitary",
] as const satisfies readonly FieldPath[];

/**
 * Military personnel that the design counts on: those authorised, or where no ceiling is stated
 * those deployed. That nobody is deployed yet says nothing of those to come. Only for asking whether
 * there are any; how many will be there is expected strength.
 */
export function statedTroops({ force }: PlainDesign): number | undefined {
  return force.troopCeiling ?? (force.deployedMilitary || undefined);
}

/** What a check needs that offers troops as a way out. */
export const troopRemedyNeeds = [
  "operation.type",
  "operation.decision",
] as const satisfies readonly FieldPath[];

const raisingDecisions = ["new", "renewal", "reinforcement", "reconfiguration"];

/** Whether troops may be offered as a way out: never in a drawdown or without a force of its own. */
export function mayRaiseTroops({ operation }: PlainDesign): boolean {
  const { type, decision } = operation;
  return (
    type !== undefined &&
    forceOperations.includes(type) &&
    decision !== undefined &&
    raisingDecisions.includes(decision)
  );
}
