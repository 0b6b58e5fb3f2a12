/** A run of code points, both ends included. */
export type CodeRange = readonly [first: number, last: number];

/**
 * What the fonts of the PDF are asked to hold: the Latin and Cyrillic scripts whole, and the signs
 * that a report uses. What Noto Sans has of these is in `data/coverage.json`; it has no arrows, no
 * check marks and of the mathematical operators the minus alone.
 */
export const wantedRanges: readonly CodeRange[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x00ff], // Latin-1 Supplement, × and ± among it
  [0x0100, 0x024f], // Latin Extended-A and -B
  [0x0300, 0x0304], // combining accents that names in African languages need
  [0x0306, 0x030c],
  [0x0323, 0x0328],
  [0x0331, 0x0331],
  [0x0400, 0x052f], // Cyrillic and its supplement
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2000, 0x200f], // spaces, joiners
  [0x2010, 0x2027], // dashes, quotation marks, bullet, ellipsis
  [0x202f, 0x205e], // narrow space, per mille, primes, guillemets
  [0x2070, 0x209f], // superscripts and subscripts
  [0x20a0, 0x20cf], // currency
  [0x2113, 0x2113], // litre
  [0x2116, 0x2116], // numero
  [0x2122, 0x2122], // trade mark
  [0x2150, 0x215f], // fractions
  [0x2190, 0x2193], // arrows
  [0x2212, 0x2212], // minus
  [0x2248, 0x2248], // about equal
  [0x2260, 0x2265], // not equal, at most, at least
  [0x2713, 0x2717], // check marks and crosses
];
