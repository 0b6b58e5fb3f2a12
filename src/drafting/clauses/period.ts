import type { DraftContext } from "../context";
import { at } from "../context";
import type { ChoicePlace, DraftRun } from "../draft";
import { gap } from "../gap";
import { phrase } from "../runs";

/** The fields that say how long a mandate runs. */
export const periodPlaces: readonly ChoicePlace[] = [
  at("commitment.durationMonths"),
  at("timing.expiryDate"),
];

const daysInMonth = 30;

/** Whole months as months; a part of a month is customarily written in days. */
function lengthInWords({ words }: DraftContext, months: number): string {
  return Number.isInteger(months)
    ? words.say("draft.period.months", { count: months })
    : words.say("draft.period.days", { count: Math.round(months * daysInMonth) });
}

/** Whether the design says how long the mandate runs, in months or by its last day. */
export function hasPeriod({ design: { commitment, timing } }: DraftContext): boolean {
  return commitment.durationMonths !== undefined || timing.expiryDate !== undefined;
}

/** "for an initial period of 12 months until 15 March 2028", as far as it is stated. */
export function periodInWords(context: DraftContext, kind: "initial" | "further"): DraftRun[] {
  const { words, design } = context;
  const { durationMonths } = design.commitment;
  const { expiryDate } = design.timing;
  const until = expiryDate === undefined ? undefined : words.date(expiryDate);
  if (durationMonths === undefined && until !== undefined)
    return phrase(words, "draft.period.until", { until });
  const length =
    durationMonths === undefined
      ? gap(words, "commitment.durationMonths")
      : lengthInWords(context, durationMonths);
  return until === undefined
    ? phrase(words, "draft.period.for", { kind, length })
    : phrase(words, "draft.period.for-until", { kind, length, until });
}
