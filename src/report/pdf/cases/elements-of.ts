import type { TaggedElement } from "./read-tagged";

/** An element with what it stands in. */
export interface Placed {
  readonly element: TaggedElement;
  readonly parent?: TaggedElement;
}

/** All elements in the order of reading. */
export function elementsOf(element: TaggedElement, parent?: TaggedElement): Placed[] {
  const own: Placed = { element, ...(parent ? { parent } : {}) };
  return [
    own,
    ...element.kids.flatMap((kid) =>
      kid.kind === "element" ? elementsOf(kid.element, element) : [],
    ),
  ];
}

/** The elements that stand directly in an element. */
export const innerOf = ({ kids }: TaggedElement): TaggedElement[] =>
  kids.flatMap((kid) => (kid.kind === "element" ? [kid.element] : []));
