import { furnitureAmong } from "./furniture";
import type { Passage } from "./passage";

/** Characters that stand for plainer ones, each for as many as it has. */
const plainer: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2212": "-",
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
};

/** What bullets of lists become; a dash is told from a bullet by what follows it. */
export const bullet = "\u2022";
const bullets = /[\u2022\u25AA\u25E6\u25CF\u25A0\u2023\u2043\u00B7\uF0B7]/;
const invisible = /[\p{Cc}\u200B-\u200D\u2060\uFEFF]/u;
const softHyphen = "\u00AD";

/** The number and symbol of a page that were copied into the middle of a line. */
const pageInLine =
  /\s(?:\d{1,2}(?:\/\d{1,2})? )?(?:\d{2}-\d{5}(?: \d{1,2}(?:\/\d{1,2})?)? )?[A-Z]{1,4}\/RES\/\d+ ?\(\d{4}\)(?: Page \d+)?(?=\s[a-z(]|\s\d{1,3}\. [A-Z])/g;

/** Stars and strokes that stand for italics, and the numbers of footnotes. */
const marksInLine =
  /(?<=^|[\s("'\u2018\u201C.)])[*_]{1,3}(?=\p{L})|(?<=[\p{L},;:.])[*_]{1,3}(?=[\s,;:.)]|$)|(?<=[\p{L}\d,;:.)])\[\d{1,3}\]/gu;

interface Line {
  start: number;
  text: string;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
  let start = 0;
  for (const { index, 0: mark } of source.matchAll(breaks)) {
    lines.push({ start, text: source.slice(start, index) });
    start = index + mark.length;
  }
  lines.push({ start, text: source.slice(start) });
  return lines;
}

/** Places of a line that page furniture takes up, where its line holds more than furniture. */
function hiddenIn(text: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  // A document that the sentence speaks of is no furniture: "resolution S/RES/9999 (2031)".
  for (const { index, 0: found } of text.matchAll(pageInLine))
    if (/^\s\d/.test(found)) for (let at = 1; at < found.length; at += 1) hidden.add(index + at);
  for (const { index, 0: found } of text.matchAll(marksInLine))
    for (let at = 0; at < found.length; at += 1) hidden.add(index + at);
  return hidden;
}

/**
 * The text without page furniture, with quotes and dashes made alike and words put together that
 * the end of a line had cut. Line breaks stay; each character knows its place in the original.
 */
export function cleanText(source: string): Passage {
  const lines = linesOf(source);
  const isFurniture = furnitureAmong(lines.map(({ text }) => text));
  const kept = lines.filter((_, index) => !isFurniture[index]);
  const parts: string[] = [];
  const at: number[] = [];
  const put = (characters: string, place: number) => {
    for (const character of characters) {
      const isBlank = /\s/.test(character);
      const last = parts.at(-1);
      // One blank is as good as many, and two line breaks as good as ten.
      if (isBlank && character !== "\n" && (last === undefined || /\s/.test(last))) continue;
      if (character === "\n" && last === "\n" && parts.at(-2) === "\n") continue;
      parts.push(isBlank && character !== "\n" ? " " : character);
      at.push(place);
    }
  };
  for (const [index, { start, text }] of kept.entries()) {
    const next = kept[index + 1]?.text ?? "";
    const isCut = /[a-z]{2}[-\u2010\u00AD]\s*$/.test(text) && /^\s*[a-z]{2}/.test(next);
    const body = isCut ? text.trimEnd().slice(0, -1) : text;
    const hidden = hiddenIn(body);
    for (let place = 0; place < body.length; place += 1) {
      if (!hidden.has(place)) put(shown(body, place), start + place);
    }
    const opens = kept[index + 1];
    if (isCut && opens) {
      // The rest of the word follows at once.
      opens.start += opens.text.length - opens.text.trimStart().length;
      opens.text = opens.text.trimStart();
    } else put("\n", start + text.length);
  }
  return { text: parts.join(""), at };
}

function shown(text: string, place: number): string {
  const character = text.charAt(place);
  if (character === softHyphen) {
    const opensItem = /^\s/.test(text.slice(place + 1, place + 2));
    return opensItem ? bullet : "";
  }
  if (character !== "\t" && invisible.test(character)) return "";
  if (bullets.test(character)) return bullet;
  return plainer[character] ?? character;
}
