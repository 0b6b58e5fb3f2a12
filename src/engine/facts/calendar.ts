import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";

/** What a check needs that asks when the mandate ends. */
export const expiryNeeds = [
  "timing.expiryDate",
  "timing.decisionDate",
  "commitment.durationMonths",
] as const satisfies readonly FieldPath[];

/** What a check needs that asks when the first report is due. */
export const firstReportNeeds = [
  "commitment.nextReportDays",
  "commitment.reportEveryDays",
] as const satisfies readonly FieldPath[];

/**
 * Days from the decision to the first report under it: the day of the last one before expiry or
 * the first interval, whichever comes sooner. What comes after the first report does not make it late.
 */
export function firstReportDays({ commitment }: PlainDesign): number | undefined {
  const { nextReportDays, reportEveryDays } = commitment;
  if (nextReportDays === undefined || reportEveryDays === undefined)
    return nextReportDays ?? reportEveryDays;
  return Math.min(nextReportDays, reportEveryDays);
}

const dayInMs = 86_400_000;
/** Half a month and the like: a part of a month is counted in thirtieths. */
const daysInPartMonth = 30;

/** Days from one ISO date to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}

/** Midnight of a day; `Date.UTC` would take the years before 100 for those of the last century. */
const midnight = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month, day);

/** The ISO date some months later: the same day of the month, or that month's last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const whole = Math.floor(months);
  const lastDay = new Date(midnight(year, month + whole, 0)).getUTCDate();
  const start = midnight(year, month - 1 + whole, Math.min(day, lastDay));
  const part = Math.round((months - whole) * daysInPartMonth);
  return new Date(start + part * dayInMs).toISOString().slice(0, 10);
}

/** The day on which the mandate ends: as stated, else the decision's date and the duration. */
export function expiryDate({ timing, commitment }: PlainDesign): string | undefined {
  if (timing.expiryDate !== undefined) return timing.expiryDate;
  if (timing.decisionDate === undefined || commitment.durationMonths === undefined)
    return undefined;
  return addMonths(timing.decisionDate, commitment.durationMonths);
}

/**
 * Days from the decision to the end of the mandate: exact where both dates are known, else the
 * shortest and longest that the stated months can be (28 to 31 days a month, 365 or 366 a year).
 */
export function daysToExpiry(design: PlainDesign): { low: number; high: number } | undefined {
  const { decisionDate } = design.timing;
  const expiry = expiryDate(design);
  if (decisionDate !== undefined && expiry !== undefined) {
    const days = daysBetween(decisionDate, expiry);
    return { low: days, high: days };
  }
  const months = design.commitment.durationMonths;
  if (months === undefined) return undefined;
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  return { low: years * 365 + Math.floor(rest * 28), high: years * 366 + Math.ceil(rest * 31) };
}
