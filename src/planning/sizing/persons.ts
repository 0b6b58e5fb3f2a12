import type { FigureRange } from "../plan-factor";

/** Nobody: a range of zero. */
export const nobody: FigureRange = { low: 0, high: 0 };

/** Both ends of ranges added up. */
export function sumOf(ranges: readonly FigureRange[]): FigureRange {
  return ranges.reduce(
    (sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }),
    nobody,
  );
}

/**
 * Whole people for a need that came out of a division: rounded up, since half a soldier stands no
 * guard. What lies above a whole number by less than a millionth is an error of the arithmetic.
 */
export function wholePersons(need: number): number {
  return Math.ceil(Number(need.toFixed(6)));
}

/** Some places, each filled by so many people. */
export function filled(places: number, { low, high }: FigureRange): FigureRange {
  return { low: wholePersons(places * low), high: wholePersons(places * high) };
}

/** A share of some people, in per cent; low of low, high of high. */
export function shareOf(people: FigureRange, percent: FigureRange): FigureRange {
  return {
    low: wholePersons((people.low * percent.low) / 100),
    high: wholePersons((people.high * percent.high) / 100),
  };
}
