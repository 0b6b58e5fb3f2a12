import type { DraftContext } from "./context";

/** The day on which a text is adopted: known, the other text's, or not stated at all. */
export type DecisionDay = { known: string } | "other" | "not-stated";

/**
 * The day of a text is the decision's. Of two texts the first comes before the day by which pledges
 * are reported and the second not before it, so the stated day is that of one of them alone, and the
 * other's is still open. Where no such day is stated it is the second's, with which the mandate begins.
 */
export function decisionDay({ design, stage }: DraftContext): DecisionDay {
  const { decisionDate: day } = design.timing;
  const { gateDate } = design.commitment;
  if (day === undefined) return "not-stated";
  if (stage === "whole") return { known: day };
  const isFirst = gateDate !== undefined && day < gateDate;
  return isFirst === (stage === "planning") ? { known: day } : "other";
}
