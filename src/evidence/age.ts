/** Months after its review from which on an evidence base is said to be old. */
export const oldAfterMonths = 18;

/**
 * Whether a base reviewed up to `asOf` is older than eighteen months on the day `today`. Both are
 * ISO dates (YYYY-MM-DD); a month counts as whole when its day of the month is reached.
 */
export function isOld(asOf: string, today: string): boolean {
  const [year = 0, month = 0, day = 0] = asOf.split("-").map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split("-").map(Number);
  const months = (thisYear - year) * 12 + (thisMonth - month);
  return months > oldAfterMonths || (months === oldAfterMonths && thisDay > day);
}
