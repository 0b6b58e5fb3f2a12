import { breakLines } from "./break-lines";
import { type Drawing, drawMark } from "./draw-mark";
import { mirroredMark } from "./mirror";
import { margin, type PageGrid, papers } from "./paper";
import { type TextStyle, textStyles } from "./text-style";
import { type Setting, textAt } from "./typesetter";

/** What is repeated on the pages: the words are ready, the places are this file's. */
export interface PageWords {
  readonly title: string;
  readonly section: string;
  readonly marking: string;
  readonly date: string;
  readonly folio: string;
}

const { running, marking: bold } = textStyles;
const headAt = margin - 27;
const footFrom = 31;
/** Head and foot move towards the text where a long marking needs lines of its own outside them. */
const headBelowMarking = margin - 14;
const footAboveMarking = 51;
const mostMarkingLines = 3;
const gap = 14;

/** The lines of a marking that is too long to stand beside head and foot; none where it is not. */
function ownLines({ measure }: Drawing, { width }: PageGrid, marking: string): readonly string[] {
  if (measure(marking, bold.face, bold.size) <= width / 2) return [];
  const lines = breakLines([{ kind: "plain", text: marking }], bold, width, measure).map((line) =>
    line
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
  );
  const shown = lines.slice(0, mostMarkingLines);
  return lines.length > shown.length
    ? shown.map((line, index) => (index === shown.length - 1 ? `${line}\u2026` : line))
    : shown;
}

/** Head and foot are no part of the text: a reader's voice passes over them. */
export function drawFurniture(
  drawing: Drawing,
  grid: PageGrid,
  words: PageWords,
  isFirst: boolean,
): void {
  const setting: Setting = { measure: drawing.measure, grid, direction: drawing.direction };
  const isMirrored = drawing.direction === "rtl";
  const { height } = papers[grid.paper];
  const widthOf = (text: string, { face, size }: TextStyle) => drawing.measure(text, face, size);
  const at = (text: string, place: "start" | "middle" | "end", top: number, style = running) => {
    if (text === "") return;
    const room = grid.width - widthOf(text, style);
    const x = { start: 0, middle: room / 2, end: room }[place];
    const artefact = top < height / 2 ? "header" : "footer";
    for (const mark of textAt(setting, text, style, x).marks)
      drawMark(drawing, isMirrored ? mirroredMark(mark, grid.width) : mark, top, artefact);
  };
  const own = ownLines(drawing, grid, words.marking);
  const head = own.length > 0 ? headBelowMarking : headAt;
  const foot = height - (own.length > 0 ? footAboveMarking : footFrom);
  const beside = own.length > 0 ? "" : words.marking;
  if (!isFirst) {
    const room = grid.width - (beside === "" ? 0 : widthOf(beside, bold) + gap);
    const text = [words.title, words.section].filter(Boolean).join("  \u00b7  ");
    at(shortened(drawing, text, room), "start", head);
  }
  at(beside, "end", head, bold);
  at(words.date, "start", foot);
  at(words.folio, "end", foot);
  at(beside, "middle", foot, bold);
  own.forEach((line, index) => {
    at(line, "middle", head - (own.length - index) * bold.leading, bold);
    at(line, "middle", foot + (index + 1) * bold.leading, bold);
  });
}

/** A text that ends in an ellipsis where it would be wider than the room. */
function shortened({ measure }: Drawing, text: string, room: number): string {
  const { face, size } = running;
  if (measure(text, face, size) <= room) return text;
  let cut = [...text];
  while (cut.length > 0 && measure(`${cut.join("")}\u2026`, face, size) > room)
    cut = cut.slice(0, -1);
  return `${cut.join("").trimEnd()}\u2026`;
}
