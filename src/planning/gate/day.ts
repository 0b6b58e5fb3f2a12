import type { PlainDesign } from "../../domain/plain";

/** Whole months after a day, as ISO dates; a day that the month lacks becomes its last one. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1 + months, 1);
  const last = new Date(first);
  last.setUTCMonth(first.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(date, last.getUTCDate()));
  return first.toISOString().slice(0, 10);
}

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
  return (month) => monthsAfter(decisionDate, month) <= expiryDate;
}
