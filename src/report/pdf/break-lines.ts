import type { Direction } from "../../i18n/locale";
import type { Runs } from "../model/block";
import { textOf } from "../model/runs";
import { type Atom, atomsOf, cut, groupsOf, isSpace } from "./atoms";
import type { Measure } from "./measure";
import { directionOfText, isRightToLeft, levelsOf } from "./scripts/direction";
import { type Line, setLine } from "./set-line";
import type { TextStyle } from "./text-style";

const widthOf = (atoms: readonly Atom[]) => atoms.reduce((sum, atom) => sum + atom.width, 0);

/** The atoms of each line: as many words as fit. */
function filledLines(
  atoms: readonly Atom[],
  width: number,
  measure: Measure,
): readonly (readonly Atom[])[] {
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let used = 0;
  const end = () => {
    while (line.length > 0 && isSpace(line.at(-1) as Atom)) line.pop();
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const group of groupsOf(atoms)) {
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

/** Whether spaces of the text fell between a line and the next. */
function endsInSpace(line: readonly Atom[], next: readonly Atom[] | undefined): boolean {
  const [last, first] = [line.at(-1), next?.[0]];
  return last !== undefined && first !== undefined && first.at > last.at + last.text.length;
}

/** The line with the space it ends in: it takes no room, and keeps its last word from the next line's. */
function withSpace(line: Line): Line {
  return line.map((piece, index) =>
    index === line.length - 1 ? { ...piece, text: `${piece.text} ` } : piece,
  );
}

/**
 * Sets runs in lines of at most `width` points: as many words as fit, ragged at the end. Lines are
 * filled in the order of reading; what runs from right to left is turned round in each after that.
 */
export function breakLines(
  runs: Runs,
  style: TextStyle,
  width: number,
  measure: Measure,
  direction: Direction = "ltr",
): readonly Line[] {
  const isMixed = direction === "rtl" || runs.some((run) => isRightToLeft(textOf([run])));
  const atoms = atomsOf(runs, style, measure, isMixed);
  const text = atoms.map((atom) => atom.text).join("");
  const levels = isMixed ? levelsOf(text, directionOfText(text, direction)) : undefined;
  const lines = filledLines(atoms, width, measure);
  return lines.map((line, index) => {
    const pieces = setLine(line, measure, direction, levels);
    return endsInSpace(line, lines[index + 1]) ? withSpace(pieces) : pieces;
  });
}
