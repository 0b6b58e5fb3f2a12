import type { FilledPage } from "./fill-pages";
import type { Mark } from "./slab";

/** A mark in its place on a page that is read from right to left: x from the left edge again. */
export function mirroredMark(mark: Mark, width: number): Mark {
  switch (mark.kind) {
    case "status":
      return { ...mark, x: width - mark.x - mark.size };
    case "page-of":
      return { ...mark, right: width - mark.right, isMirrored: true };
    default:
      return { ...mark, x: width - mark.x - mark.width };
  }
}

/**
 * A page laid out from its start edge as it stands where that edge is the right one: columns, lists,
 * figures and page numbers run from right to left, each shape itself stays as it is.
 */
export function mirroredPage(page: FilledPage, width: number): FilledPage {
  return page.map((placed) => ({
    ...placed,
    slab: { ...placed.slab, marks: placed.slab.marks.map((mark) => mirroredMark(mark, width)) },
  }));
}
