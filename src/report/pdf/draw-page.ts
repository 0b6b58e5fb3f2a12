import { drawFurniture, type PageWords } from "./draw-furniture";
import { type Drawing, drawMark } from "./draw-mark";
import type { FilledPage, PlacedSlab } from "./fill-pages";
import { margin, type PageGrid } from "./paper";

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
