import type { PlainDesign } from "../../domain/plain";
import { addMonths } from "../../engine/facts/calendar";

/**
 * Whether a month after the decision lies within the mandate, by its length or else by its last day;
 * undefined where the design says neither.
 */
export function withinMandate({
  commitment: { durationMonths },
  timing: { decisionDate, expiryDate },
}: PlainDesign): ((month: number) => boolean) | undefined {
  if (durationMonths !== undefined) return (month) => month <= durationMonths;
  if (decisionDate === undefined || expiryDate === undefined) return undefined;
  return (month) => addMonths(decisionDate, month) <= expiryDate;
}
