import type { Precedent } from "./schema";

/** Where and when something is decided, as far as it is stated; the day as YYYY-MM-DD. */
export interface Decided {
  readonly hostCountries: readonly string[] | undefined;
  readonly date: string | undefined;
}

const nextYear = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
/** A country's name without what spellings differ in: case, accents, the kind of apostrophe. */
const folded = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[^\p{Letter}]/gu, "")
    .toLowerCase();

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
  const hosts = new Set(hostCountries.map(folded));
  const isOwn = (each: Precedent) =>
    each.hostCountries.some((host) => hosts.has(folded(host))) &&
    each.start <= nextYear(date) &&
    (each.end === undefined || each.end >= date);
  return precedents.some(isOwn) ? precedents.filter((each) => !isOwn(each)) : precedents;
}
