import { bullet } from "../text/clean-text";

/** How a list counts: (a), (A), (i), (1), or by a sign without number. */
export type Style = "letter" | "capital" | "roman" | "number" | "dash" | "bullet";

/** One way to read a mark: "(i)" is the ninth letter or the first Roman number. */
export interface Reading {
  style: Style;
  value: number;
}

export interface Marker {
  /** Where the mark begins and where the words after it begin, in the cleaned text. */
  start: number;
  after: number;
  /** The mark as a citation writes it, such as "(a)"; empty for dashes and bullets. */
  label: string;
  readings: readonly Reading[];
  opensLine: boolean;
}

const romans: readonly [string, number][] = [
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/** The value of a Roman number up to 39 in small letters, or undefined. */
export function romanValue(text: string): number | undefined {
  let rest = text;
  let value = 0;
  for (const [sign, worth] of romans) {
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length);
      value += worth;
    }
  }
  const isWhole = rest === "" && value > 0 && value < 40;
  return isWhole && romanOf(value) === text ? value : undefined;
}

function romanOf(value: number): string {
  let rest = value;
  let text = "";
  for (const [sign, worth] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function letterValue(text: string): number | undefined {
  const code = text.charCodeAt(0) - 96;
  if (code < 1 || code > 26) return undefined;
  if (text.length === 1) return code;
  return text.length === 2 && text[0] === text[1] ? 26 + code : undefined;
}

function readingsOf(mark: string): Reading[] {
  if (/^\d+$/.test(mark)) return [{ style: "number", value: Number(mark) }];
  const small = mark.toLowerCase();
  const isCapital = mark !== small;
  const letter = letterValue(small);
  const roman = romanValue(small);
  const readings: Reading[] = [];
  if (letter !== undefined)
    readings.push({ style: isCapital ? "capital" : "letter", value: letter });
  if (roman !== undefined) readings.push({ style: "roman", value: roman });
  return readings;
}

const inBrackets =
  /(^|[\s:;,.([])\(([a-z]{1,5}|[A-Z]{1,5}|\d{1,2})\)[ \t]*(?:\n[ \t]*(?=[A-Za-z]))?(?=\S)/g;
const atLineStart = /(^|\n)[ \t]*([a-zA-Z]{1,4}|\d{1,2})[).][ \t]+(?=\S)/g;
const signs = new RegExp(`(^|\\n|[:;,.]\\s|\\s)([-–—*]|o(?=\\s)|${bullet})[ \\t]*(?=\\S)`, "g");

/** A mark in brackets that a sentence refers to: "paragraph 8 (a)", "items (b) and (c)". */
const refersBack =
  /(?:\bparagraphs?|\bparas?\.?|\bsub-?paragraphs?|\barticles?|\bsections?|\bannex(?:es)?|\bitems?|\bpoints?|\boptions?|\btasks?|\bchapter|\d|\([a-z0-9]{1,5}\)(?: ?(?:,|and|or|to|-))?|\bas)\s*$/i;
const pointsAway =
  /^\s*(?:(?:above|below|of|hereafter|of this)\b|[,;]?\s*(?:and|to|or|-)\s*\([a-z]|\))/i;

/**
 * Every mark in a stretch of cleaned text that may open an item of a list, in order. A mark that a
 * sentence refers to is none; whether the others count up is for the caller to see.
 */
export function markersIn(text: string): Marker[] {
  const found = new Map<number, Marker>();
  const note = (start: number, after: number, mark: string) => {
    const readings = readingsOf(mark);
    if (readings.length === 0 || found.has(start)) return;
    const opensLine = /(^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 12), start));
    const before = text.slice(Math.max(0, start - 40), start);
    const isReference =
      !opensLine && (refersBack.test(before) || pointsAway.test(text.slice(after, after + 24)));
    const listed = /^\s*\)/.test(text.slice(after, after + 2));
    if (isReference || listed) return;
    found.set(start, { start, after, label: `(${mark})`, readings, opensLine });
  };
  for (const match of text.matchAll(inBrackets)) {
    const start = match.index + (match[1]?.length ?? 0);
    note(start, match.index + match[0].length, match[2] ?? "");
  }
  for (const match of text.matchAll(atLineStart)) {
    const start = match.index + match[0].search(/[a-zA-Z\d]/);
    note(start, match.index + match[0].length, match[2] ?? "");
  }
  for (const match of text.matchAll(signs)) {
    const start = match.index + (match[1]?.length ?? 0);
    const sign = match[2] ?? "";
    const opensLine = /(^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 12), start));
    if (!opensLine && sign !== bullet) continue;
    const after = match.index + match[0].length;
    const style: Style = sign === bullet ? "bullet" : "dash";
    if (!found.has(start))
      found.set(start, { start, after, label: "", readings: [{ style, value: 0 }], opensLine });
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}
