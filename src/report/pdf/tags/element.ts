import type { Target } from "../slab";
import type { Role, Tag } from "./tag";

/** Marked content of a page (counted from 0), by its number there. */
export interface Content {
  readonly kind: "content";
  readonly page: number;
  readonly number: number;
  /** What it says, in the order of reading. */
  text: string;
  /** Whether letters in it are drawn from right to left. */
  isTurned: boolean;
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
  /** What is read in place of what is drawn. */
  readonly says?: string;
  /** Of a figure: left, bottom, right and top in points from the page's lower left corner. */
  box?: readonly [number, number, number, number];
}

/** Whether two places are led to by one link. */
export function isSameTarget(one: Target | undefined, other: Target | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}

const isCell = (role: Element["role"]) => role === "TD" || role === "TH";

/** Kids in runs: neighbours that are drawn together, elements and links one by one. */
function runsOf(kids: readonly Kid[]): (readonly Content[] | Kid)[] {
  const runs: (Content[] | Kid)[] = [];
  for (const kid of kids) {
    const last = runs.at(-1);
    if (kid.kind !== "content") runs.push(kid);
    else if (Array.isArray(last)) last.push(kid);
    else runs.push([kid]);
  }
  return runs;
}

/**
 * The element with its words said once more where letters are drawn from right to left (ActualText):
 * on the page they stand in the order of drawing, which a voice would read backwards. They are said
 * by the element itself, or by spans in it where it holds links and other parts besides.
 */
function spoken(element: Element): Element {
  const { kids } = element;
  const contents = kids.flatMap((kid) => (kid.kind === "content" ? [kid] : []));
  const inner = kids.map(
    (kid): Kid => (kid.kind === "element" ? { ...kid, element: spoken(kid.element) } : kid),
  );
  if (!contents.some(({ isTurned }) => isTurned)) return { ...element, kids: inner };
  const wordsOf = (run: readonly Content[]) => run.map(({ text }) => text).join("");
  if (!kids.some(({ kind }) => kind === "element"))
    return { ...element, kids: inner, says: wordsOf(contents) };
  const parts = runsOf(inner).flatMap((run): Kid[] => {
    if (!Array.isArray(run)) return [run as Kid];
    if (!run.some(({ isTurned }) => isTurned)) return run;
    const span: Element = { role: "Span", kids: run, says: wordsOf(run) };
    return [{ kind: "element", element: span }];
  });
  return { ...element, kids: parts };
}

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
    if (own) return [spoken(own)];
    return isCell(tag.role) ? [{ role: tag.role, kids: [], tag }] : [];
  };
  const parts = roots.flatMap(({ tag }) => (tag ? whole(tag) : []));
  return { role: "Document", kids: parts.map((element) => ({ kind: "element", element })) };
}
