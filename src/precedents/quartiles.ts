export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError("no values");
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * Quartiles by linear interpolation between order statistics: the value at (n - 1) × share, counted
 * from 0. The method of R's type 7, of NumPy's default and of a spreadsheet's inclusive quartile
 * (Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996, definition 7).
 * Throws a RangeError when there are no values.
 */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
  };
}
