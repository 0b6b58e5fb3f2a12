import type { Run, Runs } from "../model/block";
import type { Measure } from "./measure";
import type { Target } from "./slab";
import type { Face, Ink, TextStyle } from "./text-style";

/** A stretch of a line in one manner; x from the start of the line. */
export interface Piece {
  text: string;
  readonly x: number;
  width: number;
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly target?: Target;
}
export type Line = readonly Piece[];

type Atom = Omit<Piece, "x">;

const noteScale = 0.84;

/** How a run is set inside a text of a style. */
function mannerOf(run: Run, style: TextStyle): Omit<Atom, "width"> {
  const { size, face, ink } = style;
  switch (run.kind) {
    case "strong":
      return { text: run.text, face: "bold", size, ink };
    case "emphasis":
      return { text: run.text, face: "italic", size, ink };
    case "note":
      return {
        text: `[${run.number}]`,
        face: "normal",
        size: size * noteScale,
        ink: "accent",
        target: { kind: "source", number: run.number },
      };
    case "link":
      return { text: run.text, face, size, ink: "accent", target: { kind: "url", url: run.url } };
    default:
      return { text: run.text, face, size, ink };
  }
}

/** Places where a line may end: at spaces, and after a hyphen, dash or slash inside a long word. */
const breakable = /( +)|((?<=[\p{L}\p{N}][-\u2013/])(?=[\p{L}\p{N}]))/u;

function atomsOf(runs: Runs, style: TextStyle, measure: Measure): Atom[] {
  return runs.flatMap((run) => {
    const manner = mannerOf(run, style);
    return manner.text
      .replace(/\s*\n\s*/g, " ")
      .split(breakable)
      .filter((text): text is string => text !== undefined && text !== "")
      .map((text) => ({ ...manner, text, width: measure(text, manner.face, manner.size) }));
  });
}

const isSpace = ({ text }: Atom) => /^ +$/.test(text);

/** Unbreakable groups: atoms that touch without a place to break between them. */
function groupsOf(atoms: readonly Atom[], runs: Runs): Atom[][] {
  const breaksAfter = /[-\u2013/]$/;
  const groups: Atom[][] = [];
  let open: Atom[] = [];
  for (const atom of atoms) {
    if (isSpace(atom)) {
      if (open.length > 0) groups.push(open);
      groups.push([atom]);
      open = [];
    } else {
      const before = open.at(-1);
      if (before && breaksAfter.test(before.text) && before.face === atom.face) {
        groups.push(open);
        open = [];
      }
      open.push(atom);
    }
  }
  if (open.length > 0) groups.push(open);
  return runs.length === 0 ? [] : groups;
}

/** A group wider than the line, cut between letters. */
function cut(group: readonly Atom[], width: number, measure: Measure): Atom[][] {
  const parts: Atom[][] = [];
  let part: Atom[] = [];
  let used = 0;
  for (const atom of group) {
    for (const letter of atom.text) {
      const letterWidth = measure(letter, atom.face, atom.size);
      if (used + letterWidth > width && part.length > 0) {
        parts.push(part);
        part = [];
        used = 0;
      }
      part.push({ ...atom, text: letter, width: letterWidth });
      used += letterWidth;
    }
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** Atoms of a line with their places; neighbours of one manner are joined. */
function lineOf(atoms: readonly Atom[]): Line {
  const pieces: Piece[] = [];
  let x = 0;
  for (const atom of atoms) {
    const before = pieces.at(-1);
    const isAlike =
      before &&
      before.face === atom.face &&
      before.size === atom.size &&
      before.ink === atom.ink &&
      before.target === atom.target;
    if (isAlike) {
      before.text += atom.text;
      before.width += atom.width;
    } else {
      pieces.push({ ...atom, x });
    }
    x += atom.width;
  }
  return pieces;
}

/** Sets runs in lines of at most `width` points: as many words as fit, ragged at the end. */
export function breakLines(
  runs: Runs,
  style: TextStyle,
  width: number,
  measure: Measure,
): readonly Line[] {
  const lines: Line[] = [];
  let line: Atom[] = [];
  let used = 0;
  const widthOf = (atoms: readonly Atom[]) => atoms.reduce((sum, atom) => sum + atom.width, 0);
  const end = () => {
    while (line.length > 0 && isSpace(line.at(-1) as Atom)) line.pop();
    if (line.length > 0) lines.push(lineOf(line));
    line = [];
    used = 0;
  };
  for (const group of groupsOf(atomsOf(runs, style, measure), runs)) {
    const groupWidth = widthOf(group);
    const space = isSpace(group[0] as Atom);
    if (space && line.length === 0) continue;
    if (!space && used + groupWidth > width && line.length > 0) end();
    const parts = !space && groupWidth > width ? cut(group, width, measure) : [group];
    parts.forEach((part, index) => {
      if (index > 0) end();
      line.push(...part);
      used += widthOf(part);
    });
  }
  end();
  return lines;
}
