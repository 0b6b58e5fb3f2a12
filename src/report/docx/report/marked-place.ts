import { BookmarkEnd, BookmarkStart, type ParagraphChild } from "docx";

/** Gives places in a document names that links and fields lead to, numbered from one. */
export interface Places {
  /** The children within a place of this name. */
  mark(name: string, children: readonly ParagraphChild[]): ParagraphChild[];
}

/** Word takes names of letters, digits and underscores, at most 40 of them. */
export function placeName(id: string): string {
  return `_${id.replace(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40);
}

/**
 * A numbering of the places of one document. The library would count over every document that it
 * writes, and the same report would not give the same bytes twice.
 */
export function countPlaces(): Places {
  let last = 0;
  return {
    mark: (name, children) => {
      last += 1;
      const [start, end] = [new BookmarkStart(name, last), new BookmarkEnd(last)];
      // The library takes both ends of a place within a paragraph, but its type has the pair alone.
      return [start as unknown as ParagraphChild, ...children, end as unknown as ParagraphChild];
    },
  };
}
