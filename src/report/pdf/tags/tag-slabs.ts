import type { Mark, Slab } from "../slab";
import type { Tag } from "./tag";

const hasWords = ({ kind }: Mark) => kind === "text" || kind === "page-of";

/** The slabs with every word that has no tag yet under this one; rules and fills stay without. */
export function tagged(slabs: readonly Slab[], tag: Tag): Slab[] {
  return withTag(slabs, tag, hasWords);
}

/** The slabs with everything that has no tag yet under this one: the whole is the picture. */
export function pictured(slabs: readonly Slab[], tag: Tag): Slab[] {
  return withTag(slabs, tag, () => true);
}

function withTag(slabs: readonly Slab[], tag: Tag, isMeant: (mark: Mark) => boolean): Slab[] {
  return slabs.map((each) => ({
    ...each,
    marks: each.marks.map((mark) => (mark.tag || !isMeant(mark) ? mark : { ...mark, tag })),
  }));
}
