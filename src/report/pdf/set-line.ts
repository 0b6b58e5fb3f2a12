import type { Direction } from "../../i18n/locale";
import type { Atom, Manner } from "./atoms";
import type { Measure } from "./measure";
import { isRightToLeft as holdsRightToLeft, visualOrder } from "./scripts/direction";
import { withoutDirections } from "./scripts/undrawn";

/** A stretch of a line in one manner and one direction; x from the start of the line. */
export interface Piece extends Manner {
  /** In the order of reading. */
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Set where the letters run from right to left. */
  readonly isRightToLeft?: true;
}

/** The pieces in the order of reading. */
export type Line = readonly Piece[];

interface Stretch extends Manner {
  text: string;
  readonly level: number;
}

const isAlike = (one: Manner, other: Manner) =>
  one.face === other.face &&
  one.size === other.size &&
  one.ink === other.ink &&
  one.lang === other.lang &&
  one.target === other.target;

/** Atoms parted where the direction changes; neighbours of one manner and one level are joined. */
function stretchesOf(atoms: readonly Atom[], levels: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (text: string, { face, size, ink, target, lang }: Atom, level: number) => {
    const last = stretches.at(-1);
    const manner = { face, size, ink, ...(target ? { target } : {}), ...(lang ? { lang } : {}) };
    if (last && last.level === level && isAlike(last, manner)) last.text += text;
    else stretches.push({ ...manner, text, level });
  };
  for (const atom of atoms) {
    for (let from = 0; from < atom.text.length; ) {
      const level = levels[atom.at + from] ?? 0;
      let to = from + 1;
      while (to < atom.text.length && levels[atom.at + to] === level) to += 1;
      add(atom.text.slice(from, to), atom, level);
      from = to;
    }
  }
  return stretches;
}

/**
 * Signs and spaces that run from right to left without a letter among them, one by one: a reader
 * of the file turns a stretch round by its letters, and these have none.
 */
function partedSigns(stretch: Stretch): Stretch[] {
  if (stretch.level % 2 === 0 || holdsRightToLeft(stretch.text)) return [stretch];
  return Array.from(stretch.text, (text) => ({ ...stretch, text }));
}

/** The widths of a line's stretches and their places from its left end, in the order of reading. */
function placed(stretches: readonly Stretch[], measure: Measure) {
  const widths = stretches.map(({ text, face, size }) => measure(text, face, size));
  const lefts: number[] = stretches.map(() => 0);
  let total = 0;
  for (const index of visualOrder(stretches.map(({ level }) => level))) {
    lefts[index] = total;
    total += widths[index] ?? 0;
  }
  return { widths, lefts, total };
}

/** A line that runs from left to right throughout: neighbours of one manner joined, one after the other. */
function plainLine(atoms: readonly Atom[]): Line {
  const pieces: (Manner & { text: string; x: number; width: number })[] = [];
  let x = 0;
  for (const atom of atoms) {
    const { face, size, ink, target, lang, text, width } = atom;
    const drawn = withoutDirections(text);
    if (drawn === "") continue;
    const last = pieces.at(-1);
    if (last && isAlike(last, atom)) {
      last.text += drawn;
      last.width += width;
    } else {
      pieces.push({ face, size, ink, target, lang, text: drawn, x, width });
    }
    x += width;
  }
  return pieces;
}

/** Atoms of a line with their places, counted from the end at which the paragraph begins. */
export function setLine(
  atoms: readonly Atom[],
  measure: Measure,
  direction: Direction,
  levels: Uint8Array | undefined,
): Line {
  if (!levels) return plainLine(atoms);
  const stretches = stretchesOf(atoms, levels)
    .map((stretch) => ({ ...stretch, text: withoutDirections(stretch.text) }))
    .filter(({ text }) => text !== "")
    .flatMap(partedSigns);
  const { widths, lefts, total } = placed(stretches, measure);
  return stretches.map(({ level, ...stretch }, index) => {
    const [width = 0, left = 0] = [widths[index], lefts[index]];
    const x = direction === "rtl" ? total - left - width : left;
    return { ...stretch, x, width, ...(level % 2 === 1 ? { isRightToLeft: true } : {}) };
  });
}
