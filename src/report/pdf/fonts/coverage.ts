import ranges from "./data/coverage.json";

/** Line breaks and tabs lay text out and are never drawn. */
const LAYOUT = new Set(["\n", "\r", "\t"]);

/** What to set in place of common signs that the fonts lack, with signs that they hold. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ["→", "›"],
  ["←", "‹"],
  ["≥", ">="],
  ["≤", "<="],
  ["≈", "~"],
]);

function isCovered(character: string): boolean {
  if (LAYOUT.has(character)) return true;
  const point = character.codePointAt(0) ?? -1;
  return ranges.some(([first = 0, last = -1]) => first <= point && point <= last);
}

/** The characters of `text` that the fonts of the PDF cannot draw, each once, in order of appearance. */
export function uncovered(text: string): string[] {
  return [...new Set(text.normalize("NFC"))].filter((character) => !isCovered(character));
}

/** Can the fonts of the PDF draw every character of `text`? */
export function covers(text: string): boolean {
  return uncovered(text).length === 0;
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
export function printable(text: string): PrintableText {
  const missing = new Set<string>();
  const drawn = [...text.normalize("NFC")].map((character) => {
    if (isCovered(character)) return character;
    const standIn = STAND_INS.get(character);
    if (standIn === undefined) missing.add(character);
    return standIn ?? "?";
  });
  return { text: drawn.join(""), missing: [...missing] };
}
