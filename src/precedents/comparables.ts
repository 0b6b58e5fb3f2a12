import { quartiles } from "./quartiles";

/** With fewer verified comparables than this, a place among them says nothing. */
export const minimumComparables = 8;

export const bands = ["below-lower", "lower-to-middle", "middle-to-upper", "above-upper"] as const;
/** Where a value lies among the quartiles; a value on the lower quartile or the median counts as reaching it. */
export type Band = (typeof bands)[number];

export interface Place {
  /** How many operations were compared with. */
  readonly n: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** From the low end: 1 when no comparable is lower, n + 1 when all are. */
  readonly rank: number;
  readonly band: Band;
}

function bandOf(value: number, lower: number, median: number, upper: number): Band {
  if (value < lower) return "below-lower";
  if (value < median) return "lower-to-middle";
  return value > upper ? "above-upper" : "middle-to-upper";
}

/**
 * Where `value` stands among comparable operations measured in the same unit; null when there are
 * fewer than `minimumComparables`. Throws a RangeError for a value that is no finite number of zero
 * or more, so that an impossible ratio never becomes a place.
 */
export function placeAmong(
  value: number,
  comparables: readonly { readonly value: number }[],
): Place | null {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`not a density: ${value}`);
  if (comparables.length < minimumComparables) return null;
  const values = comparables.map((each) => each.value);
  const { lower, median, upper } = quartiles(values);
  return {
    n: values.length,
    lowerQuartile: lower,
    median,
    upperQuartile: upper,
    rank: values.filter((other) => other < value).length + 1,
    band: bandOf(value, lower, median, upper),
  };
}
