import type { TrueType } from "./true-type";
import { boxRound, type Composed, type Part, writeTrueType } from "./write-true-type";

/** What is drawn as one and read as `text`: a letter in one of its forms, with its marks. */
export interface Cluster {
  /** As written, in the order of reading. */
  readonly text: string;
  /** The forms to draw: a base, then its marks. */
  readonly drawn: string;
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
  /** The codes of clusters from left to right, in hexadecimal. */
  codesOf(clusters: readonly Cluster[]): string;
  /** What was drawn so far: the reading of each code from 1 on, with its width in ems. */
  codes(): readonly { readonly text: string; readonly width: number }[];
  /** The font's file, cut down to what was drawn so far. */
  file(): Uint8Array;
}

/** Between a letter and its mark, in ems. */
const clearance = 0.05;

/** A base with its marks centred over or under it, each clear of what is there already. */
function compose(font: TrueType, drawn: string): Composed {
  const [base = 0, ...marks] = Array.from(drawn, (each) => font.glyphOf(each.codePointAt(0) ?? 0));
  const parts: Part[] = [{ glyph: base, x: 0, y: 0 }];
  const clear = clearance * font.unitsPerEm;
  const { xMin, xMax } = font.boxOf(base);
  for (const glyph of marks) {
    const box = font.boxOf(glyph);
    const around = boxRound(font, parts);
    const x = Math.round((xMin + xMax - box.xMin - box.xMax) / 2);
    const isAbove = box.yMin + box.yMax > 0;
    const y = isAbove
      ? Math.max(0, around.yMax + clear - box.yMin)
      : Math.min(0, around.yMin - clear - box.yMax);
    parts.push({ glyph, x, y: Math.round(y) });
  }
  return { parts, advance: font.advanceOf(base) };
}

export function codedFont(font: TrueType): CodedFont {
  const numbers = new Map<string, number>();
  const made: { text: string; composed: Composed }[] = [];
  const widthOf = (drawn: string) => {
    const [base = ""] = drawn;
    return font.advanceOf(font.glyphOf(base.codePointAt(0) ?? 0)) / font.unitsPerEm;
  };
  const codeOf = ({ text, drawn }: Cluster): number => {
    const key = `${drawn} ${text}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    made.push({ text, composed: compose(font, drawn) });
    numbers.set(key, made.length);
    return made.length;
  };
  return {
    font,
    has: (character) => font.glyphOf(character.codePointAt(0) ?? 0) !== 0,
    widthOf,
    codesOf: (clusters) =>
      clusters.map((each) => codeOf(each).toString(16).padStart(4, "0")).join(""),
    codes: () =>
      made.map(({ text, composed }) => ({ text, width: composed.advance / font.unitsPerEm })),
    file: () =>
      writeTrueType(
        font,
        made.map(({ composed }) => composed),
      ),
  };
}
