import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import type { CheckContext } from "../check";
import { comingDecisions } from "../operations";
import { expectedStrength, expectedStrengthNeeds, strengthAsks } from "./expected-strength";

/** What a check needs that asks how large the force is on the ground. */
export const militaryInPlaceNeeds = expectedStrengthNeeds;

export interface MilitaryInPlace {
  /** Military personnel, low and high end; the same where they are counted. */
  low: number;
  high: number;
  basis: "pledges" | "ramp" | "deployed";
}

/** The month for which the size of a coming force is worked out: the published mean time to peak. */
export const fullStrengthMonth = 10;

/**
 * The size of the force in the terms of the studies, which counted deployed personnel: those
 * deployed now, where the decision keeps a force that is there; those expected in month ten, or the
 * month asked for, where it brings or plans a new or larger one. A field's path where the design
 * leaves it open.
 */
export function militaryInPlace(
  context: CheckContext,
  month: number = fullStrengthMonth,
): MilitaryInPlace | FieldPath {
  const { operation, force } = context.design;
  if (operation.decision === undefined || comingDecisions.includes(operation.decision))
    return expectedStrength(context, month) ?? strengthAsks(context.design);
  const deployed = force.deployedMilitary;
  if (deployed === undefined) return "force.deployedMilitary";
  return { low: deployed, high: deployed, basis: "deployed" };
}

/** Whether more may be there than can be worked out: a reinforcement that does not say of what. */
export function mayBeMore({ operation, force }: PlainDesign): boolean {
  return operation.decision === "reinforcement" && force.deployedMilitary === undefined;
}
