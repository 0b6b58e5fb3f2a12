import type { jsPDF } from "jspdf";
import type { FilledPage } from "./fill-pages";

/** Bookmarks: the sections, with their parts below them. */
export function addOutline(doc: jsPDF, pages: readonly FilledPage[]): void {
  let section: unknown = null;
  pages.forEach((page, index) => {
    for (const { text, level } of page.flatMap(({ slab }) => slab.opens ?? [])) {
      if (text === undefined) continue;
      const parent = level === 3 ? section : null;
      const item = doc.outline.add(parent, text, { pageNumber: index + 1 });
      if (level === 2) section = item;
    }
  });
}
