import type { Target } from "../slab";
import type { Role, Tag } from "./tag";

/** Marked content of a page (counted from 0), by its number there. */
export interface Content {
  readonly kind: "content";
  readonly page: number;
  readonly number: number;
}
/** A place of the page that can be followed, by its number in the document. */
export interface Followed {
  readonly kind: "annotation";
  readonly page: number;
  readonly number: number;
}
export type Kid = Content | Followed | { readonly kind: "element"; readonly element: Element };

/** A tag as it was drawn, or a stretch of its text that leads somewhere or is in another language. */
export interface Element {
  readonly role: Role | "Document" | "Link" | "Span";
  readonly kids: Kid[];
  readonly tag?: Tag;
  /** Where a link leads. */
  readonly target?: Target;
  /** Of a stretch in another language than the document. */
  readonly language?: string;
  /** Of a figure: left, bottom, right and top in points from the page's lower left corner. */
  box?: readonly [number, number, number, number];
}

/** Whether two places are led to by one link. */
export function isSameTarget(one: Target | undefined, other: Target | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}

const isCell = (role: Element["role"]) => role === "TD" || role === "TH";

/**
 * The drawn elements as one tree in the order of reading: what a tag holds follows the tag's own
 * order, whichever page or column it stands on. What was never drawn is left out, but for the empty
 * cells of a table that was.
 */
export function treeOf(roots: readonly Element[], drawn: ReadonlyMap<Tag, Element>): Element {
  const whole = (tag: Tag): Element[] => {
    const own = drawn.get(tag);
    const kids = tag.kids.flatMap(whole);
    if (kids.length > 0) {
      const element = own ?? { role: tag.role, kids: [], tag };
      return [{ ...element, kids: kids.map((each) => ({ kind: "element", element: each })) }];
    }
    if (own) return [own];
    return isCell(tag.role) ? [{ role: tag.role, kids: [], tag }] : [];
  };
  const parts = roots.flatMap(({ tag }) => (tag ? whole(tag) : []));
  return { role: "Document", kids: parts.map((element) => ({ kind: "element", element })) };
}
