import type { TrueType } from "./true-type";
import { boxRound, type Composed, type Part, writeTrueType } from "./write-true-type";

/** What is drawn as one and read as `text`: a letter in one of its forms, with its marks. */
export interface Cluster {
  /** As written, in the order of reading. */
  readonly text: string;
  /** The forms to draw: a base, then its marks. */
  readonly drawn: string;
}

/** A shape with its reading. A mark takes no room: readers of the file know a mark by that. */
interface Sign {
  readonly text: string;
  readonly composed: Composed;
}

/**
 * A font whose codes are made as they are drawn, one for each shape with each reading, so that a
 * joined form reads back as its ordinary letter, two letters drawn as one as two, and a mirrored
 * bracket as the bracket that was written.
 */
export interface CodedFont {
  readonly font: TrueType;
  has(character: string): boolean;
  /** Width of a cluster's drawn form, in ems. */
  widthOf(drawn: string): number;
  /**
   * The codes of clusters from left to right, in hexadecimal; clusters come in the order of reading.
   * From right to left, what is read as several letters is kept turned round, since readers of the
   * file turn a line round letter by letter.
   */
  codesOf(clusters: readonly Cluster[], isRightToLeft: boolean): string;
  /** The codes of a cluster's marks alone, to be drawn at its left edge from right to left. */
  marksOf(cluster: Cluster): string;
  /** What was drawn so far: the reading of each code from 1 on, with its width in ems. */
  codes(): readonly { readonly text: string; readonly width: number }[];
  /** The font's file, cut down to what was drawn so far. */
  file(): Uint8Array;
}

/** Between a letter and its mark, in ems. */
const clearance = 0.05;

const shadda = "\u0651";

/**
 * A base with its marks centred over or under it, each clear of what is there already; parts in the
 * order of the text. Shadda stands next to its letter, whichever order Unicode keeps: a vowel under
 * it would be read as another vowel.
 */
function partsOf(font: TrueType, drawn: string): Part[] {
  const characters = [...drawn];
  const glyphs = characters.map((each) => font.glyphOf(each.codePointAt(0) ?? 0));
  const parts: Part[] = glyphs.map((glyph) => ({ glyph, x: 0, y: 0 }));
  const set = parts.slice(0, 1);
  const clear = clearance * font.unitsPerEm;
  const { xMin, xMax } = font.boxOf(glyphs[0] ?? 0);
  const marks = characters.map((_, index) => index).slice(1);
  const isNext = (index: number) => characters[index] === shadda;
  for (const index of [...marks.filter(isNext), ...marks.filter((each) => !isNext(each))]) {
    const glyph = glyphs[index] ?? 0;
    const box = font.boxOf(glyph);
    const around = boxRound(font, set);
    const x = Math.round((xMin + xMax - box.xMin - box.xMax) / 2);
    const isAbove = box.yMin + box.yMax > 0;
    const y = isAbove
      ? Math.max(0, around.yMax + clear - box.yMin)
      : Math.min(0, around.yMin - clear - box.yMax);
    const part = { glyph, x, y: Math.round(y) };
    parts[index] = part;
    set.push(part);
  }
  return parts;
}

const isMark = (character: string) => /\p{M}/u.test(character);

/**
 * The signs of a cluster from left to right. The base is read as its last letters; letters that a
 * mark keeps apart from these, as a mark on the lam of lam and alef does, have an empty shape.
 */
function signsOf(font: TrueType, { text, drawn }: Cluster, isRightToLeft: boolean): Sign[] {
  const [base, ...marks] = partsOf(font, drawn) as [Part, ...Part[]];
  const advance = font.advanceOf(base.glyph);
  const characters = isMark(drawn.charAt(0)) ? [text] : [...text];
  const lastLetter = characters.findLastIndex((each) => !isMark(each));
  const signs: Sign[] = [];
  let letters = "";
  characters.forEach((character, index) => {
    if (isMark(character) && characters.length > 1) {
      const mark = marks.shift();
      if (!mark) return;
      // Where the pen is when the mark is drawn: before the base or after it.
      const isAfter = index > lastLetter !== isRightToLeft;
      const part = { ...mark, x: mark.x - (isAfter ? advance : 0) };
      signs.push({ text: character, composed: { parts: [part], advance: 0 } });
      return;
    }
    letters += character;
    const next = characters[index + 1];
    if (index < lastLetter && next !== undefined && !isMark(next)) return;
    const shape = index >= lastLetter ? { parts: [base], advance } : { parts: [], advance: 0 };
    signs.push({ text: letters, composed: shape });
    letters = "";
  });
  return isRightToLeft ? signs.reverse() : signs;
}

const hexOf = (code: number) => code.toString(16).padStart(4, "0");
const turnedRound = (text: string) => [...text].reverse().join("");

export function codedFont(font: TrueType): CodedFont {
  const numbers = new Map<string, number>();
  const made: Sign[] = [];
  const widthOf = (drawn: string) => {
    const [base = ""] = drawn;
    return font.advanceOf(font.glyphOf(base.codePointAt(0) ?? 0)) / font.unitsPerEm;
  };
  const codeOf = (sign: Sign): number => {
    const key = JSON.stringify(sign);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    made.push(sign);
    numbers.set(key, made.length);
    return made.length;
  };
  const ofClusters = { ltr: new Map<string, string>(), rtl: new Map<string, string>() };
  const codesOfOne = (cluster: Cluster, isRightToLeft: boolean) =>
    signsOf(font, cluster, isRightToLeft)
      .map(({ text, composed }) =>
        hexOf(codeOf({ text: isRightToLeft ? turnedRound(text) : text, composed })),
      )
      .join("");
  return {
    font,
    has: (character) => font.glyphOf(character.codePointAt(0) ?? 0) !== 0,
    widthOf,
    codesOf(clusters, isRightToLeft) {
      const inOrder = isRightToLeft ? [...clusters].reverse() : clusters;
      const known = isRightToLeft ? ofClusters.rtl : ofClusters.ltr;
      return inOrder
        .map((cluster) => {
          const key = `${cluster.drawn} ${cluster.text}`;
          const codes = known.get(key) ?? codesOfOne(cluster, isRightToLeft);
          known.set(key, codes);
          return codes;
        })
        .join("");
    },
    marksOf: (cluster) =>
      signsOf(font, cluster, true)
        .reverse()
        .flatMap((sign) => (isMark(sign.text) ? hexOf(codeOf(sign)) : []))
        .join(""),
    codes: () =>
      made.map(({ text, composed }) => ({ text, width: composed.advance / font.unitsPerEm })),
    file: () =>
      writeTrueType(
        font,
        made.map(({ composed }) => composed),
      ),
  };
}
