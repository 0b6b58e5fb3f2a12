/** What a stretch of the page is, in the words of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type Role =
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "TOC"
  | "TOCI"
  | "Figure"
  | "Div";

/** What may be said of a tag beyond its role. */
export interface TagMore {
  /** Of a heading of a table: what it heads. */
  readonly scope?: "Column" | "Row";
  /** Of a figure: what it shows, in words. */
  readonly alternative?: string;
  /** What is read in place of a drawn mark that is no letter. */
  readonly says?: string;
  /** Of a list: how its items are marked. */
  readonly numbering?: "Square" | "Decimal";
}

/**
 * A part of the document as a reader's voice meets it. One tag may be drawn in many lines and on
 * many pages. A tag holds either other tags or marks of the page, never both.
 */
export interface Tag extends TagMore {
  readonly role: Role;
  readonly parent?: Tag;
  /** In the order of reading. */
  readonly kids: readonly Tag[];
}

/** A new tag, the last inside its parent. */
export function newTag(role: Role, parent?: Tag, more: TagMore = {}): Tag {
  const tag: Tag = { role, kids: [], ...more, ...(parent ? { parent } : {}) };
  if (parent) (parent.kids as Tag[]).push(tag);
  return tag;
}
