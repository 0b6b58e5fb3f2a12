import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../check";
import { anyOf, isOneOf, type Told } from "../told";
import { civiliansAttacked, civiliansAttackedNeeds } from "./civilians-attacked";

/** What a check needs that asks whether violence goes on. */
export const violenceNeeds = [
  "situation.phase",
  ...civiliansAttackedNeeds,
] as const satisfies readonly FieldPath[];

/** Whether fighting or attacks on civilians go on; the fields that would tell where unknown. */
export function violenceUnderWay(context: CheckContext): Told {
  const { phase } = context.design.situation;
  return anyOf([
    isOneOf("situation.phase", phase, ["ongoing-conflict"]),
    civiliansAttacked(context),
  ]);
}
