import type { PlainDesign } from "../../domain/plain";
import { addMonths, daysBetween } from "../../engine/facts/calendar";
import { type PublishedFigure, publishedFigure } from "../../precedents/published-figures";
import { publishedApplies } from "./published-ramp";

/** A published time of deployment, counted from the decision, beside the design's own date. */
export interface ExperienceDate {
  readonly figure: PublishedFigure;
  /** The day that it falls on; absent where the decision has no date. */
  readonly date?: string;
  /** The field whose date is set beside it. */
  readonly beside: "timing.firstDeploymentDate" | "timing.fullDeploymentDate";
  /** The design's own date, and the days by which it is later; negative where it is sooner. */
  readonly own?: { readonly date: string; readonly daysLater: number };
}

const full = ["months-to-peak", "months-to-peak-african", "months-to-peak-non-african"] as const;

/**
 * Published times of deployment as days of the calendar: the panel's benchmark for the kind of
 * operation and the rapid level of pledges for the first to arrive, the means to the peak for the
 * whole. None for operations and decisions that they are not of.
 */
export function experienceDates(design: PlainDesign): ExperienceDate[] {
  if (!publishedApplies(design)) return [];
  const benchmark =
    design.operation.type === "un-observer"
      ? "deployment-benchmark-traditional"
      : "deployment-benchmark-complex";
  const first = ["rapid-deployment-level", benchmark] as const;
  return [
    ...first.map((id) => dateOf(design, publishedFigure(id), "timing.firstDeploymentDate")),
    ...full.map((id) => dateOf(design, publishedFigure(id), "timing.fullDeploymentDate")),
  ];
}

function dateOf(
  { timing }: PlainDesign,
  figure: PublishedFigure,
  beside: ExperienceDate["beside"],
): ExperienceDate {
  const { decisionDate } = timing;
  const own =
    beside === "timing.firstDeploymentDate"
      ? timing.firstDeploymentDate
      : timing.fullDeploymentDate;
  if (decisionDate === undefined) return { figure, beside };
  const date =
    figure.unit === "days"
      ? addDays(decisionDate, figure.value)
      : addMonths(decisionDate, figure.value);
  if (own === undefined) return { figure, beside, date };
  return { figure, beside, date, own: { date: own, daysLater: daysBetween(date, own) } };
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
