const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const month = months.map((name) => name[0]?.toUpperCase() + name.slice(1)).join("|");

/** The source of a regular expression for a day: "4 March 2031", "March 4, 2031". No groups. */
export const dateForm = `(?:\\d{1,2}(?:st|nd|rd|th)? ?(?:${month}),? ?\\d{4}|(?:${month}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;

/** The same, also without the year: "1 July". */
export const dayForm = `(?:${dateForm}|\\d{1,2} (?:${month})(?! \\d))`;

/** The first day after another that a text names without its year: "15 June", "30 June next". */
export function nextDateIn(text: string, after: string): string | undefined {
  const year = Number(after.slice(0, 4));
  const date = dateIn(text, year);
  return date !== undefined && date <= after ? dateIn(text, year + 1) : date;
}

/** The day that a text names as YYYY-MM-DD; `year` fills in for a day without one. */
export function dateIn(text: string, year?: number): string | undefined {
  const day = /\b(\d{1,2})(?!\d)/.exec(text)?.[1];
  const name = new RegExp(`(${month})`).exec(text)?.[1]?.toLowerCase();
  const stated = /\b(\d{4})\b/.exec(text)?.[1];
  const inYear = stated === undefined ? year : Number(stated);
  if (!day || !name || inYear === undefined) return undefined;
  const number = months.indexOf(name) + 1;
  const date = new Date(Date.UTC(inYear, number - 1, Number(day)));
  const isReal = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** Months from one day to another, to the nearest half; a last day counts as the end of its month. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  const whole = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return Math.round((whole + (toDay - fromDay) / 30.4) * 2) / 2;
}
