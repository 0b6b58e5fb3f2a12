import { innermost } from "../match/evidence";
import type { Clause } from "../match/language/clauses";
import type { Paragraph } from "../match/structure/paragraph";
import { sourceSpan } from "../match/text/passage";
import type { Place } from "./remark";

/** The place of a stretch of a paragraph's whole words, cited by its innermost item. */
export function placeIn(paragraph: Paragraph, start: number, end: number): Place | undefined {
  const span = sourceSpan(paragraph.whole, start, end);
  return span && { paragraph: innermost(paragraph, span.start).id, ...span };
}

/** The place of a stretch of a clause's words; the whole clause unless told otherwise. */
export function placeOf(clause: Clause, start = 0, end = clause.text.length): Place | undefined {
  return placeIn(clause.paragraph, clause.start + start, clause.start + end);
}

/** The place of what a regular expression found in a clause. */
export function placeOfMatch(clause: Clause, match: RegExpMatchArray): Place | undefined {
  const start = match.index ?? 0;
  return placeOf(clause, start, start + match[0].length);
}

/** The place of a stretch of the words that are a paragraph's or an item's own. */
export function placeInOwn({ own, id }: Paragraph, start: number, end: number): Place | undefined {
  const span = sourceSpan(own, start, end);
  return span && { paragraph: id, ...span };
}

/** The place of all the words that are an item's or a paragraph's own. */
export function ownWords(paragraph: Paragraph): Place | undefined {
  return placeInOwn(paragraph, 0, paragraph.own.text.length);
}
