import { type Drawing, drawMark } from "./draw-mark";
import type { FilledPage, PlacedSlab } from "./fill-pages";
import { margin, type PageGrid, papers } from "./paper";
import { textStyles } from "./text-style";
import { type Setting, textAt } from "./typesetter";

/** What is repeated on the pages: the words are ready, the places are this file's. */
export interface PageWords {
  readonly title: string;
  readonly section: string;
  readonly marking: string;
  readonly date: string;
  readonly folio: string;
}

const headAt = margin - 27;
const footFrom = 31;

/** Head and foot are no part of the text: a reader's voice passes over them. */
function drawFurniture(drawing: Drawing, grid: PageGrid, words: PageWords, isFirst: boolean): void {
  const setting: Setting = { measure: drawing.measure, grid };
  const at = (text: string, side: "start" | "end", top: number, bold = false) => {
    if (text === "") return;
    const style = bold ? textStyles.marking : textStyles.running;
    const width = drawing.measure(text, style.face, style.size);
    const slab = textAt(setting, text, style, side === "start" ? 0 : grid.width - width);
    for (const mark of slab.marks) drawMark(drawing, mark, top);
  };
  const foot = papers[grid.paper].height - footFrom;
  const head = [words.title, words.section].filter(Boolean).join("  \u00b7  ");
  if (!isFirst) {
    at(shortened(drawing, head, grid.width - 150), "start", headAt);
  }
  at(words.marking, "end", headAt, true);
  at(words.date, "start", foot);
  at(words.folio, "end", foot);
  if (words.marking !== "") {
    const { face, size } = textStyles.marking;
    const width = drawing.measure(words.marking, face, size);
    const slab = textAt(setting, words.marking, textStyles.marking, (grid.width - width) / 2);
    for (const mark of slab.marks) drawMark(drawing, mark, foot);
  }
}

/** A text that ends in an ellipsis where it would be wider than the room. */
function shortened({ measure }: Drawing, text: string, room: number): string {
  const { face, size } = textStyles.running;
  if (measure(text, face, size) <= room) return text;
  let cut = [...text];
  while (cut.length > 0 && measure(`${cut.join("")}\u2026`, face, size) > room)
    cut = cut.slice(0, -1);
  return `${cut.join("").trimEnd()}\u2026`;
}

/**
 * Draws the part of one block that stands on this page. Every mark of the text passes through
 * here, so this is where marked content would open and close around it.
 */
function drawPart(drawing: Drawing, slabs: readonly PlacedSlab[]): void {
  for (const { slab, y } of slabs)
    for (const mark of slab.marks) drawMark(drawing, mark, margin + y);
}

/** Draws a page: head and foot, then its blocks in reading order. */
export function drawPage(
  drawing: Drawing,
  grid: PageGrid,
  page: FilledPage,
  words: PageWords,
  isFirst: boolean,
): void {
  drawFurniture(drawing, grid, words, isFirst);
  for (let from = 0; from < page.length; ) {
    const block = page[from]?.block ?? 0;
    let to = from;
    while (page[to]?.block === block) to += 1;
    drawPart(drawing, page.slice(from, to));
    from = to;
  }
}
