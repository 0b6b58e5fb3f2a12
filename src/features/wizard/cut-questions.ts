import { listOf } from "../../domain/field-path";
import { allPaths, type Question } from "./question";

/** Questions that an exercise is about, and those that it leaves aside. */
export interface Parted {
  asked: readonly Question[];
  aside: readonly Question[];
}

/**
 * Parts questions by what a cut of an exercise is about, given as paths of fields; a list stands for
 * its columns and a column for its list. No paths at all: it is about every question.
 */
export function partedByCut(all: readonly Question[], paths: readonly string[] = []): Parted {
  if (paths.length === 0) return { asked: all, aside: [] };
  const about = new Set(paths.map((path) => path.split("[]")[0]));
  const isAsked = (question: Question) =>
    allPaths(question).some((path) => about.has(listOf(path)));
  return { asked: all.filter(isAsked), aside: all.filter((question) => !isAsked(question)) };
}
