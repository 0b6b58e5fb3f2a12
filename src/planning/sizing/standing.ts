import type { FigureRange } from "../plan-factor";

/**
 * How what is there stands to what is needed, in people; never a status. `either`: over at one end
 * of the ranges and short at the other. `short-at-least`: short already of what could be counted.
 */
export type Standing =
  | { readonly kind: "over"; readonly by: FigureRange }
  | { readonly kind: "short"; readonly by: FigureRange }
  | { readonly kind: "even" }
  | { readonly kind: "either"; readonly short: number; readonly over: number }
  | { readonly kind: "short-at-least"; readonly by: number }
  | { readonly kind: "untold" };

/**
 * What is there held against what is needed. Where something could not be counted the need is a
 * floor: it can show a shortfall, and never that there is enough.
 */
export function standingOf(held: FigureRange, needed: FigureRange, isPartial: boolean): Standing {
  const least = held.low - needed.high;
  const most = held.high - needed.low;
  if (isPartial) return most < 0 ? { kind: "short-at-least", by: -most } : { kind: "untold" };
  if (least === 0 && most === 0) return { kind: "even" };
  if (least >= 0) return { kind: "over", by: { low: least, high: most } };
  if (most <= 0) return { kind: "short", by: { low: -most, high: -least } };
  return { kind: "either", short: -least, over: most };
}

/** How many of those for which it can be told lack people even at the low end of their need. */
export function countShort(standings: readonly Standing[]): { short: number; told: number } {
  const told = standings.filter(({ kind }) => kind !== "untold");
  const short = told.filter(
    (standing) =>
      standing.kind === "short-at-least" || (standing.kind === "short" && standing.by.low > 0),
  );
  return { short: short.length, told: told.length };
}
