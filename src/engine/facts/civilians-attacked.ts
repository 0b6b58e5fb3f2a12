import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../check";

/** What a check needs that is for places where civilians are attacked. */
export const civiliansAttackedNeeds = [
  "situation.civiliansTargeted",
  "situation.perpetrators",
] as const satisfies readonly FieldPath[];

/** Whether civilians are attacked: as stated, else told by who attacks them; else what would tell. */
export function civiliansAttacked({ design }: CheckContext): boolean | readonly FieldPath[] {
  const { civiliansTargeted, perpetrators } = design.situation;
  if (civiliansTargeted !== undefined) return civiliansTargeted;
  return perpetrators === undefined ? ["situation.civiliansTargeted"] : perpetrators.length > 0;
}
