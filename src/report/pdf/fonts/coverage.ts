import latin from "./data/coverage.json";
import type { PdfFont } from "./load-fonts";

/** Line breaks and tabs lay text out, marks and isolates of direction order it: never drawn. */
const layout = /[\n\r\t\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** What to set in place of common signs that the fonts lack, with signs that they hold. */
const standIns: ReadonlyMap<string, string> = new Map([
  ["→", "›"],
  ["←", "‹"],
  ["≥", ">="],
  ["≤", "<="],
  ["≈", "~"],
]);

/** Forms of Arabic letters that were typed as forms; set as the letters that they are forms of. */
const typedForms = /[\ufb50-\ufdfb\ufe70-\ufefc]+/g;

type Ranges = readonly (readonly number[])[];

const isWithin = (ranges: Ranges, point: number) =>
  ranges.some(([first = 0, last = -1]) => first <= point && point <= last);

const inNotoSans = new Map<string, boolean>();

/** Does Noto Sans, which every report is set in, hold this character? */
export function isInNotoSans(character: string): boolean {
  const known = inNotoSans.get(character);
  if (known !== undefined) return known;
  const answer = isWithin(latin, character.codePointAt(0) ?? -1);
  inNotoSans.set(character, answer);
  return answer;
}

/** Which characters these fonts can draw between them. */
export function coverageOf(fonts: readonly PdfFont[]): (character: string) => boolean {
  const others = fonts.flatMap(({ coverage }) => (coverage ? [coverage] : []));
  const known = new Map<string, boolean>();
  return (character) => {
    const answer = known.get(character);
    if (answer !== undefined) return answer;
    const point = character.codePointAt(0) ?? -1;
    const held =
      layout.test(character) ||
      isWithin(latin, point) ||
      others.some((ranges) => isWithin(ranges, point));
    known.set(character, held);
    return held;
  };
}

const composed = (text: string) =>
  text.normalize("NFC").replace(typedForms, (forms) => forms.normalize("NFKC"));

/** The characters of `text` that fonts cannot draw, each once, in order of appearance. */
export function uncovered(text: string, isCovered = coverageOf([])): string[] {
  return [...new Set(composed(text))].filter((character) => !isCovered(character));
}

/** Can the fonts of the PDF draw every character of `text`? */
export function covers(text: string, isCovered = coverageOf([])): boolean {
  return uncovered(text, isCovered).length === 0;
}

export interface PrintableText {
  readonly text: string;
  /** Characters that were left out of `text`, because no font holds them; say so to the reader. */
  readonly missing: readonly string[];
}

/**
 * `text` as the PDF can set it: composed (NFC), signs that the fonts lack replaced by stand-ins, and
 * any other missing character replaced by a question mark and listed.
 */
export function printable(text: string, isCovered = coverageOf([])): PrintableText {
  const missing = new Set<string>();
  const drawn = [...composed(text)].map((character) => {
    if (isCovered(character)) return character;
    const standIn = standIns.get(character);
    if (standIn === undefined) missing.add(character);
    return standIn ?? "?";
  });
  return { text: drawn.join(""), missing: [...missing] };
}
