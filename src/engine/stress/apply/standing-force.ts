import type { PlainDesign } from "../../../domain/plain";
import { comingDecisions } from "../../operations";

/** Whether the decision keeps a force that is there, so that nobody has to arrive. */
export function isStanding({ operation: { decision } }: PlainDesign): boolean {
  return decision !== undefined && !comingDecisions.includes(decision);
}
