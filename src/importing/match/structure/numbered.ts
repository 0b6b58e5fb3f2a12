import { operativeOpening } from "./openings";

/** The number of an operative paragraph and where its words begin, in the cleaned text. */
export interface Numbered {
  number: number;
  start: number;
  after: number;
  /** Whether the count begins anew here, as it does in each part of a divided text. */
  restarts: boolean;
}

const candidate =
  /(^|\n)[ \t]*(?:OP|para(?:graph)? )?(\d{1,3})[ \t]*(?:[.)\u00B0\u00BA]|[-\u2013\u2014](?=\s)|(?=\s+[A-Z]))[ \t\n]*|([;:.,])[ \t]+(\d{1,3})\.\s+(?=[A-Z])/g;

/**
 * The numbered paragraphs in the order in which they count up. A number at the start of a line
 * counts where it is the next one, or opens a decision and is near it; inside a line only where
 * both hold. The lines of a copied page break anywhere, so a number alone is not enough.
 */
export function numberedIn(text: string): Numbered[] {
  const found: Numbered[] = [];
  let expected = 1;
  for (const match of text.matchAll(candidate)) {
    const opensLine = match[2] !== undefined;
    const number = Number(match[2] ?? match[4]);
    const after = match.index + match[0].length;
    const rest = text.slice(after, after + 420);
    const decides = operativeOpening.test(rest) || /^\(?a\)/.test(rest);
    const hasStop = /[.)\u00B0\u00BA\u2013\u2014-]\s*$/.test(match[0].trimEnd()) || !opensLine;
    const lead = match[0].search(/\d/);
    const start = match.index + (opensLine ? lead : (match[3]?.length ?? 0));
    const restarts = number === 1 && found.length > 0;
    const isNext =
      number === expected && (hasStop || decides) && (decides || startsAfterEnd(text, start));
    const isNear = opensLine && decides && number > expected && number <= expected + 3;
    if (restarts ? opensLine && decides && hasStop : isNext || isNear) {
      found.push({ number, start, after, restarts });
      expected = number + 1;
    }
  }
  return found;
}

/** Whether the words before a place end a paragraph, so that a number there can open the next. */
function startsAfterEnd(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start).trimEnd();
  return /[;:.,]["')]*$|\band$/.test(before) || /\n[^\n]{0,120}$/.test(before);
}
