import { makeZip } from "./make-zip";

/** A paragraph of a Word file; `level` puts it into a real list. */
export interface WordLine {
  text: string;
  level?: number;
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function paragraph({ text, level }: WordLine): string {
  const list =
    level === undefined
      ? ""
      : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  return `<w:p>${list}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const numbering = `<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${[
  "decimal",
  "lowerLetter",
  "lowerRoman",
]
  .map((form, level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${form}"/></w:lvl>`)
  .join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** The least Word file that holds these paragraphs, lists as real lists. `more` is put into the body. */
export function makeDocx(lines: readonly WordLine[], more = ""): Uint8Array {
  return makeZip([
    {
      name: "[Content_Types].xml",
      text: `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      text: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      text: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    },
    { name: "word/numbering.xml", text: numbering },
    {
      name: "word/document.xml",
      text: `<w:document ${word}><w:body>${lines.map(paragraph).join("")}${more}</w:body></w:document>`,
    },
  ]);
}
