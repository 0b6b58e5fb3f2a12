import type { PlainDesign } from "../../domain/plain";
import { climbsAsPublished } from "../../engine/facts/expected-strength";
import { comingDecisions } from "../../engine/operations";
import { publishedFigure } from "../../precedents/published-figures";

/**
 * The share of the ceiling, in per cent, in place in a month if the operation climbed in a straight
 * line to the published mean peak in the published mean time. That the climb is straight is a
 * convention: only its end was published.
 */
export function publishedShareAt(month: number): number {
  const peak = publishedFigure("peak-share-of-ceiling").value;
  return peak * Math.min(1, Math.max(0, month) / publishedFigure("months-to-peak").value);
}

/** Whether the published means are those of such an operation and such a decision. */
export function publishedApplies(design: PlainDesign): boolean {
  const { decision } = design.operation;
  return (
    climbsAsPublished(design) && (decision === undefined || comingDecisions.includes(decision))
  );
}
