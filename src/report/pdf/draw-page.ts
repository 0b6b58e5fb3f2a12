import { drawFurniture, type PageWords } from "./draw-furniture";
import { type Drawing, drawMark } from "./draw-mark";
import type { FilledPage, PlacedSlab } from "./fill-pages";
import { margin, type PageGrid } from "./paper";
import { inReadingOrder } from "./tags/reading-order";
import type { Tag } from "./tags/tag";

/** Says where the figures of a part stand: across the text area, from their first slab to their last. */
function placeFigures({ structure }: Drawing, grid: PageGrid, slabs: readonly PlacedSlab[]): void {
  const figures = new Map<Tag, { top: number; end: number }>();
  for (const { slab, y } of slabs)
    for (const { tag } of slab.marks) {
      if (tag?.role !== "Figure") continue;
      figures.set(tag, { top: figures.get(tag)?.top ?? y, end: y + slab.height });
    }
  for (const [tag, { top, end }] of figures)
    structure.place(tag, { left: margin, top: margin + top, width: grid.width, height: end - top });
}

/** Draws the part of one block that stands on this page, in the order in which it is read. */
function drawPart(drawing: Drawing, grid: PageGrid, slabs: readonly PlacedSlab[]): void {
  const placed = slabs.flatMap(({ slab, y, isRepeated }) =>
    slab.marks.map(({ tag, ...mark }) => ({ mark, y, ...(isRepeated || !tag ? {} : { tag }) })),
  );
  for (const { mark, tag, y } of inReadingOrder(placed, (each) => each.tag))
    drawMark(drawing, tag ? { ...mark, tag } : mark, margin + y);
  placeFigures(drawing, grid, slabs);
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
    drawPart(drawing, grid, page.slice(from, to));
    from = to;
  }
  drawing.structure.endPage();
}
