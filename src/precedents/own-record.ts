import type { Precedent } from "./schema";

/** Where and when something is decided, as far as it is stated; the day as YYYY-MM-DD. */
export interface Decided {
  readonly hostCountries: readonly string[] | undefined;
  readonly date: string | undefined;
}

const nextYear = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
const known = new Map<string, string>();

/** A country's name without what spellings differ in: case, accents, the kind of apostrophe. */
function folded(name: string): string {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const bare = name
    .normalize("NFD")
    .replace(/[^\p{Letter}]/gu, "")
    .toLowerCase();
  known.set(name, bare);
  return bare;
}

/**
 * The record without what would be compared with itself: operations in a host country of the
 * decision that ran on its day or began within a year after it. All of them where the countries or
 * the day are not stated, since then it cannot be told.
 */
export function withoutOwnRecord(
  precedents: readonly Precedent[],
  { hostCountries, date }: Decided,
): readonly Precedent[] {
  if (!hostCountries?.length || date === undefined) return precedents;
  const asked = latest.get(precedents);
  if (asked?.hostCountries === hostCountries && asked.date === date) return asked.others;
  const others = othersThan(precedents, hostCountries, date);
  latest.set(precedents, { hostCountries, date, others });
  return others;
}

/** What was answered last: an edit elsewhere in the design asks for the same again. */
const latest = new WeakMap<
  readonly Precedent[],
  { hostCountries: readonly string[]; date: string; others: readonly Precedent[] }
>();

function othersThan(
  precedents: readonly Precedent[],
  hostCountries: readonly string[],
  date: string,
): readonly Precedent[] {
  const hosts = new Set(hostCountries.map(folded));
  const lastStart = nextYear(date);
  const isOwn = ({ hostCountries: countries, start, end }: Precedent) =>
    start <= lastStart &&
    (end === undefined || end >= date) &&
    countries.some((country) => hosts.has(folded(country)));
  return precedents.some(isOwn) ? precedents.filter((each) => !isOwn(each)) : precedents;
}
