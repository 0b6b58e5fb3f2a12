const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** By number of parts known: a year, a month, a day. */
const STYLES: Record<1 | 2 | 3, Intl.DateTimeFormatOptions> = {
  1: { year: "numeric" },
  2: { year: "numeric", month: "long" },
  3: { year: "numeric", month: "long", day: "numeric" },
};

/** French writes the first day of a month, and no other, as an ordinal, which the tables of Intl lack. */
const FRENCH = /^fr\b/;
const FIRST_OF_MONTH = /^1\s/;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(tag: string, parts: 1 | 2 | 3): Intl.DateTimeFormat {
  const name = `${tag} ${parts}`;
  const known = formatters.get(name);
  if (known) return known;
  // A calendar date has no time zone; in UTC it is the same day on every machine.
  const made = new Intl.DateTimeFormat(tag, {
    ...STYLES[parts],
    timeZone: "UTC",
  });
  formatters.set(name, made);
  return made;
}

/**
 * A calendar date in words: "2026-11-21" -> "21 November 2026", "2026-11" -> "November 2026".
 * What is no date ("2026-02-30", "soon") comes back as it was given, so that nothing is hidden.
 */
export function formatIsoDate(isoDate: string, tag: string): string {
  const match = ISO_DATE.exec(isoDate);
  if (!match) return isoDate;
  const [, year, month, day] = match;
  const moment = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  const isRealDate = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(isoDate);
  if (!isRealDate) return isoDate;
  const said = formatterFor(tag, day ? 3 : month ? 2 : 1).format(moment);
  return FRENCH.test(tag) ? said.replace(FIRST_OF_MONTH, "1er ") : said;
}
