import type { Work } from "./schema";

/**
 * Parts of a short citation such as "Hultman, Kathman and Shannon 2013". Joining the names is
 * left to the caller, since "and" and the comma before it depend on the language.
 */
export interface ShortCitation {
  /** Family names, or the whole name of a body, in the order of the title page; three at most. */
  names: string[];
  /** True where the work has more authors than are named. */
  andOthers: boolean;
  year: number;
}

const mostNames = 3;

/** Family name of "Family, Given"; a body or a bare family name is returned whole. */
export function familyName(author: string): string {
  return author.split(",", 1)[0] ?? author;
}

/** More than three authors are shortened to the first. */
export function shortCitation(work: Work): ShortCitation {
  const names = work.authors.map(familyName);
  const andOthers = names.length > mostNames;
  return {
    names: andOthers ? names.slice(0, 1) : names,
    andOthers,
    year: work.year,
  };
}
