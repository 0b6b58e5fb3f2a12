import type { FigureRange } from "../plan-factor";

/**
 * Person-months from one month after the decision to another: between two month ends those in
 * place are taken as the mean of both, so that a unit that comes within a month counts for half of
 * it. Zero where the span is empty.
 */
export function personMonths(
  at: (month: number) => FigureRange,
  from: number,
  to: number,
): FigureRange {
  let low = 0;
  let high = 0;
  for (let start = from; start < to; ) {
    const end = Math.min(to, Math.floor(start) + 1);
    const before = at(start);
    const after = at(end);
    low += ((before.low + after.low) / 2) * (end - start);
    high += ((before.high + after.high) / 2) * (end - start);
    start = end;
  }
  return { low, high };
}
