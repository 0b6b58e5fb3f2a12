import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { valueOf } from "../../domain/stated";

/** Days that are told as months after the decision, so that a slider can draw them. */
const dated: ReadonlySet<FieldPath> = new Set<FieldPath>([
  "timing.firstDeploymentDate",
  "timing.fullDeploymentDate",
  "timing.expiryDate",
  "timing.electionDate",
]);

/** The day of the decision, from which a field's months are counted; undefined where there is none. */
export function countedFrom(design: MandateDesign, path: FieldPath): string | undefined {
  return dated.has(path) ? valueOf(design.timing?.decisionDate) : undefined;
}

const daysInMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * The day so many whole months after another. The 31st becomes the last day of a shorter month.
 * Days are `YYYY-MM-DD`.
 */
export function monthsAfter(day: string, months: number): string {
  const from = new Date(`${day}T00:00:00Z`);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const shown = new Date(Date.UTC(year, month, 1));
  const last = daysInMonth(shown.getUTCFullYear(), shown.getUTCMonth());
  shown.setUTCDate(Math.min(from.getUTCDate(), last));
  return shown.toISOString().slice(0, 10);
}

/** The whole months from one day to another, rounded to the nearest; below zero where it is before. */
export function wholeMonths(from: string, to: string): number {
  const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 +
    (end.getUTCMonth() - start.getUTCMonth());
  return Math.round(months + (end.getUTCDate() - start.getUTCDate()) / 31);
}
