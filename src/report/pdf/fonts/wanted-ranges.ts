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

/**
 * Arabic letters, marks, digits and stops, the joined forms that they are drawn in, and the signs
 * that stand among them, so that a stretch of Arabic needs one font.
 */
export const arabicRanges: readonly CodeRange[] = [
  [0x0020, 0x002f], // signs of Basic Latin
  [0x003a, 0x0040],
  [0x005b, 0x0060],
  [0x007b, 0x007e],
  [0x00a0, 0x00a0],
  [0x00ab, 0x00ab], // guillemets
  [0x00bb, 0x00bb],
  [0x060c, 0x060c], // comma, semicolon, question mark
  [0x061b, 0x061b],
  [0x061f, 0x061f],
  [0x0621, 0x0655], // letters and marks
  [0x0660, 0x066d], // digits, per cent, separators
  [0x0670, 0x06d5], // letters of other languages
  [0x06f0, 0x06f9],
  [0x2010, 0x2014], // dashes, quotation marks, bullet, ellipsis
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2039, 0x203a],
  [0xfb50, 0xfbff], // joined forms
  [0xfe80, 0xfefc],
];

/** What stands among Chinese characters: stops, brackets, signs of full width. */
export const chineseRanges: readonly CodeRange[] = [
  [0x00b7, 0x00b7],
  [0x2014, 0x2014], // dash, quotation marks, ellipsis of full width
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x203b, 0x203b], // reference mark
  [0x2103, 0x2103], // degrees Celsius
  [0x2160, 0x216b], // Roman numerals
  [0x2190, 0x2193], // arrows
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x2460, 0x2473], // circled numbers
  [0x25a0, 0x25a1], // squares, triangles, circles
  [0x25b2, 0x25b3],
  [0x25cb, 0x25cb],
  [0x25cf, 0x25cf],
  [0x2605, 0x2606],
  [0x3000, 0x3003], // space, stops
  [0x3005, 0x3005],
  [0x3007, 0x3011],
  [0x3014, 0x3017],
  [0xff01, 0xff5e], // full width of Basic Latin
  [0xffe5, 0xffe5],
];
