import { printableText } from "./printable-text";

const spaces = {
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
};

export interface CoreProperties {
  title: string;
  subject: string;
  creator: string;
  /** BCP 47, such as "en-GB". */
  language: string;
  /** Parted by semicolons. */
  keywords?: string;
  /** ISO, such as "2026-11-21". */
  date: string;
}

/** Text as the content of an XML element. */
export function xmlText(text: string): string {
  return printableText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/**
 * What a Word file says of itself. Written here, since the library puts the present moment into it
 * and leaves the language out.
 */
export function corePropertiesXml({ date, keywords, ...texts }: CoreProperties): string {
  const names = Object.entries(spaces).map(([name, address]) => ` xmlns:${name}="${address}"`);
  const said = Object.entries(texts).map(
    ([name, text]) => `<dc:${name}>${xmlText(text)}</dc:${name}>`,
  );
  const kept = keywords ? [`<cp:keywords>${xmlText(keywords)}</cp:keywords>`] : [];
  const moments = ["created", "modified"].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties${names.join("")}>${[...said, ...kept, ...moments].join("")}</cp:coreProperties>`;
}
