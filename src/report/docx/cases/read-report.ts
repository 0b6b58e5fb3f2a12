import { partsOfDocx } from "./read-docx";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text without white space and without the characters that only turn a line. */
export const flat = (text: string): string => text.replace(/[\s\u2066-\u2069]+/gu, "");

/** The words of a part in the order of the file, marks of sources as "[n]", flattened. */
export function wordsOfXml(xml: string): string {
  const marked = xml
    .replace(/<w:footnoteReference w:id="(\d+)"\/>/g, "<w:t>[$1]</w:t>")
    .replace(
      /NOTEREF _note_(\d+)[^<]*<\/w:instrText>(?:(?!<w:t[ >]).)*<w:t(?: [^>]*)?>\d+</gs,
      "<w:t>[$1]<",
    );
  const texts = [...marked.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = ""]) => text);
  return flat(texts.join("").replace(/&(\w+);/g, (all, name) => entities[name] ?? all));
}

/** What a reader of a report in Word reads: its body, its footnotes, head and foot. */
export function readReport(bytes: Uint8Array) {
  const parts = partsOfDocx(bytes);
  const part = (name: string) => parts.get(`word/${name}.xml`) ?? "";
  return {
    parts,
    document: part("document"),
    styles: part("styles"),
    body: wordsOfXml(part("document")),
    footnotes: wordsOfXml(part("footnotes")),
  };
}
