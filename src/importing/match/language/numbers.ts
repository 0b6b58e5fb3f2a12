const units: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const word = Object.keys(units)
  .sort((one, other) => other.length - one.length)
  .join("|");
const words = `(?:an? |(?:${word})[ -]){0,2}(?:${word}|hundred|thousand)(?:[ -](?:and )?(?:${word}|hundred|thousand)){0,7}`;
/** Some copies break a number after its comma: "15, 000". What cites a paragraph is no such number. */
const broken =
  "(?<![\\d(,]|(?:paragraphs?|resolutions?|articles?|sections?|annex|phase) )\\d{1,3}, \\d{3}(?![\\d,])";
const digits = `${broken}|\\d{1,3}(?:[,.\\u00A0 ]\\d{3}){1,2}(?!\\d)|\\d+(?![\\d/])`;

/** The source of a regular expression for a whole number, in figures or in words. No groups. */
export const numberForm = `(?:${digits}|\\b${words}\\b(?: \\((?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})\\))?)`;

/** The number that a text spells in figures or in words; undefined where it spells none. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  // "Five thousand (5,000)": the figure in brackets says the same.
  const figure = /\((\d[\d,]*)\)$/.exec(plain)?.[1];
  if (figure) return numberIn(figure);
  if (/^\d/.test(plain)) {
    const value = Number(plain.replace(/[,.\u00A0 ]/g, ""));
    return Number.isFinite(value) ? value : undefined;
  }
  let total = 0;
  let part = 0;
  let isRead = false;
  for (const each of plain.split(/[ -]+/)) {
    if (each === "and" || each === "a" || each === "an") continue;
    isRead = true;
    if (each === "hundred") part = Math.max(1, part) * 100;
    else if (each === "thousand") {
      total += Math.max(1, part) * 1000;
      part = 0;
    } else if (units[each] !== undefined) part += units[each];
    else return undefined;
  }
  return isRead ? total + part : undefined;
}
