import type { Locale } from "../../i18n/locale";
import type { Run, Runs } from "../model/block";
import type { Measure } from "./measure";
import { holdsChinese, mayPart } from "./scripts/chinese-breaks";
import type { Target } from "./slab";
import type { Face, Ink, TextStyle } from "./text-style";

/** How a stretch of text is set. */
export interface Manner {
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly target?: Target;
  /** Where it is not the document's. */
  readonly lang?: Locale;
}

/** A part of a paragraph that no line ends within; `at` is its place in the paragraph's text. */
export interface Atom extends Manner {
  readonly text: string;
  readonly width: number;
  readonly at: number;
}

const noteScale = 0.84;

/** Keeps a text from left to right as one among letters of another direction; never drawn. */
const isolated = (text: string) => `\u2066${text}\u2069`;
const asItIs = (text: string) => text;

/** How a run is set inside a text of a style. */
function mannerOf(run: Run, style: TextStyle, isMixed: boolean): Manner & { text: string } {
  const { size, face, ink } = style;
  const lang = "lang" in run && run.lang ? { lang: run.lang } : {};
  const kept = isMixed ? isolated : asItIs;
  const own = (text: string) => ("lang" in lang ? kept(text) : text);
  switch (run.kind) {
    case "strong":
      return { text: own(run.text), face: "bold", size, ink, ...lang };
    case "emphasis":
      return { text: own(run.text), face: "italic", size, ink, ...lang };
    case "note":
      return {
        text: kept(`[${run.number}]`),
        face: "normal",
        size: size * noteScale,
        ink: "accent",
        target: { kind: "source", number: run.number },
      };
    case "link":
      return {
        text: kept(run.text),
        face,
        size,
        ink: "accent",
        target: { kind: "url", url: run.url },
      };
    default:
      return { text: own(run.text), face, size, ink, ...lang };
  }
}

/** Places inside a word where a line may end: after a hyphen, dash or slash. */
const inWord = /(?<=[\p{L}\p{N}][-\u2013/])(?=[\p{L}\p{N}])/u;

const mayHoldBreak = /[-\u2013/]/;

/** Words and the spaces between them; a long word is parted where a line may end inside it. */
function wordsOf(text: string): string[] {
  const parts = text.split(/( +)/);
  const words = mayHoldBreak.test(text)
    ? parts.flatMap((part) => (mayHoldBreak.test(part) ? part.split(inWord) : [part]))
    : parts;
  return words.filter((part) => part !== "");
}

/** A word with Chinese characters, parted wherever a line may end within it. */
function partedChinese(word: string): string[] {
  if (!holdsChinese(word)) return [word];
  const parts: string[] = [];
  let before = "";
  for (const letter of word) {
    const last = parts.at(-1);
    if (last === undefined || mayPart(before, letter)) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
    before = letter;
  }
  return parts;
}

/**
 * The atoms of runs in order; joined, their texts are the paragraph's. Where directions are mixed,
 * numbers of sources and addresses are kept from left to right.
 */
export function atomsOf(runs: Runs, style: TextStyle, measure: Measure, isMixed: boolean): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  for (const run of runs) {
    const { face, size, ink, target, lang, ...said } = mannerOf(run, style, isMixed);
    for (const word of wordsOf(said.text.replace(/\s*\n\s*/g, " ")))
      for (const text of partedChinese(word)) {
        atoms.push({ face, size, ink, target, lang, text, at, width: measure(text, face, size) });
        at += text.length;
      }
  }
  return atoms;
}

export const isSpace = ({ text }: Atom) => /^ +$/.test(text);

const breaksAfter = /[-\u2013/]$/;

/** May a line end between two atoms that touch? */
function mayEndBetween(before: Atom, after: Atom): boolean {
  if (breaksAfter.test(before.text) && before.face === after.face) return true;
  if (after.target?.kind === "source") return false;
  const [last = "", first = ""] = [[...before.text].at(-1), [...after.text][0]];
  return mayPart(last, first);
}

/** Unbreakable groups: atoms that touch without a place to break between them. */
export function groupsOf(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = [];
  let open: Atom[] = [];
  for (const atom of atoms) {
    const before = open.at(-1);
    if (isSpace(atom) || (before && mayEndBetween(before, atom))) {
      if (open.length > 0) groups.push(open);
      open = [];
    }
    if (isSpace(atom)) groups.push([atom]);
    else open.push(atom);
  }
  return open.length > 0 ? [...groups, open] : groups;
}

/** Letters with their marks; lam and alef, which are drawn as one, together. */
const letters = /\u0644\p{M}*[\u0622\u0623\u0625\u0627]\p{M}*|[\s\S]\p{M}*/gu;

/** A group wider than the line, cut between letters. */
export function cut(group: readonly Atom[], width: number, measure: Measure): Atom[][] {
  const parts: Atom[][] = [];
  let part: Atom[] = [];
  let used = 0;
  for (const atom of group) {
    let at = atom.at;
    for (const letter of atom.text.match(letters) ?? []) {
      const letterWidth = measure(letter, atom.face, atom.size);
      if (used + letterWidth > width && part.length > 0) {
        parts.push(part);
        part = [];
        used = 0;
      }
      part.push({ ...atom, text: letter, at, width: letterWidth });
      used += letterWidth;
      at += letter.length;
    }
  }
  return part.length > 0 ? [...parts, part] : parts;
}
