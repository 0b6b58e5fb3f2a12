import { ConcreteHyperlink, type Document, type ParagraphChild } from "docx";

const relationship =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The addresses outside that a document leads to. */
export interface Links {
  /** The children as a link; as they are where the address is none of the web. */
  to(url: string, children: readonly ParagraphChild[]): ParagraphChild[];
  /** Enters the addresses into the document that holds the links. */
  enterInto(document: Document): void;
}

/** Whether an address may be followed: one of the web, and nothing that runs. */
export const isFollowed = (url: string): boolean => /^https?:\/\/[^\s"<>]+$/i.test(url);

/**
 * Numbers links in the order in which they stand. The library would name each by chance, and the
 * same report would not give the same bytes twice.
 */
export function collectLinks(): Links {
  const ids = new Map<string, string>();
  return {
    to: (url, children) => {
      if (!isFollowed(url)) return [...children];
      const id = ids.get(url) ?? `Link${ids.size + 1}`;
      ids.set(url, id);
      return [new ConcreteHyperlink([...children], id)];
    },
    enterInto: (document) => {
      for (const [url, id] of ids)
        document.Document.Relationships.addRelationship(id, relationship, url, "External");
    },
  };
}
