import bidiFactory from "bidi-js";
import type { Direction } from "../../../i18n/locale";

const bidi = bidiFactory();

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067]/;
const letter = /\p{L}/gu;

export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** A text is of the other direction where it begins so and this share of its letters is, at most. */
const mostOfOther = 0.4;

/**
 * The direction of a paragraph: that of the report, but from left to right where it begins with a
 * Latin or other such letter and has mostly these, as a reference to a study has: its full stops
 * and brackets stay at their own ends.
 */
export function directionOfText(text: string, report: Direction): Direction {
  if (report === "ltr") return report;
  const letters = text.match(letter) ?? [];
  const [first] = letters;
  if (first === undefined || rightToLeft.test(first)) return report;
  const others = letters.filter((each) => rightToLeft.test(each)).length;
  return others <= mostOfOther * letters.length ? "ltr" : report;
}

/** The level of every UTF-16 unit (Unicode Annex 9): odd ones run from right to left. */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** The character that stands for this one where writing runs from right to left. */
export const mirrored = (character: string): string =>
  bidi.getMirroredCharacter(character) ?? character;

/** The places of parts of a line from left to right, by their levels (rule L2 of Annex 9). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const odd = levels.filter((level) => level % 2 === 1);
  if (odd.length === 0) return order;
  for (let level = Math.max(...levels); level >= Math.min(...odd); level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      if (to > from) {
        order.splice(from, to - from, ...order.slice(from, to).reverse());
        from = to;
      }
    }
  return order;
}
