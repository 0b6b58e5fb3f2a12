import type { Passage } from "../text/passage";

export type ParagraphKind = "preambular" | "operative";

/** A paragraph of a resolution, or an item of a list in one. */
export interface Paragraph {
  kind: ParagraphKind;
  /** As a citation writes it: "7", "7 (a) (ii)", "preamble 4"; with its part: "B 2". */
  id: string;
  /** The lettered part of a divided text, or "". */
  part: string;
  /** The heading that stands over it, or "". */
  heading: string;
  /** The words before the first item of its list, white space as single blanks. */
  own: Passage;
  /** All its words, its items' with them. */
  whole: Passage;
  items: readonly Paragraph[];
}

/** A resolution taken apart. */
export interface Structure {
  /** The words above the line that names the body. */
  head: Passage;
  /** The body that speaks, as the text names it, or "". */
  body: string;
  preamble: readonly Paragraph[];
  operative: readonly Paragraph[];
  /** All paragraphs in the order of the text. */
  paragraphs: readonly Paragraph[];
}

/** The paragraph and every item below it, top first. */
export function withItems(paragraph: Paragraph): Paragraph[] {
  return [paragraph, ...paragraph.items.flatMap(withItems)];
}

/** The items that have no list of their own. */
export function leavesOf(paragraph: Paragraph): Paragraph[] {
  return paragraph.items.length === 0 ? [paragraph] : paragraph.items.flatMap(leavesOf);
}
