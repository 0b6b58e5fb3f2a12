import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import { addMonths, daysBetween, expiryDate } from "../../engine/facts/calendar";

/** How long the mandate runs from the decision, in months; a part of a month in thirtieths. */
export type MandateMonths =
  | { readonly kind: "known"; readonly months: number; readonly from: "dates" | "duration" }
  | { readonly kind: "ends-before"; readonly decision: string; readonly expiry: string }
  | { readonly kind: "unknown"; readonly missing: readonly FieldPath[] };

/** Months from one ISO date to another that is not before it; the reverse of `addMonths`. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  const most = (toYear - fromYear) * 12 + toMonth - fromMonth;
  const whole = addMonths(from, most) <= to ? most : most - 1;
  return whole + Math.min(29, daysBetween(addMonths(from, whole), to)) / 30;
}

/** From decision to expiry: by both dates where they are stated, else by the stated duration. */
export function mandateMonths(design: PlainDesign): MandateMonths {
  const { decisionDate: decision } = design.timing;
  const { durationMonths } = design.commitment;
  const expiry = expiryDate(design);
  if (decision !== undefined && expiry !== undefined && design.timing.expiryDate !== undefined) {
    if (expiry < decision) return { kind: "ends-before", decision, expiry };
    return { kind: "known", months: monthsBetween(decision, expiry), from: "dates" };
  }
  if (durationMonths !== undefined)
    return { kind: "known", months: durationMonths, from: "duration" };
  const missing: FieldPath[] =
    expiry === undefined ? ["commitment.durationMonths"] : ["timing.decisionDate"];
  return { kind: "unknown", missing };
}
