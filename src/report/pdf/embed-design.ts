import type { jsPDF } from "jspdf";
import { insideOf } from "./inside";
import { hexString } from "./pdf-string";

/** UTF-8 as a string of one character a byte, which is how jsPDF holds what it writes. */
function asBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}

/**
 * Puts a design's file into the document as an attachment (PDF 2.0, 14.13: an associated file
 * that is the source of the document). Call it before the document is written.
 */
export function embedDesign(doc: jsPDF, file: { name: string; text: string }, date: string): void {
  const inside = insideOf(doc);
  let specification = 0;
  doc.internal.events.subscribe("postPutResources", () => {
    const data = asBytes(file.text);
    const stream = inside.newObjectDeferred();
    specification = inside.newObjectDeferred();
    inside.newObjectDeferredBegin(stream, true);
    inside.putStream({
      data,
      filters: true,
      objectId: stream,
      additionalKeyValues: [
        { key: "Type", value: "/EmbeddedFile" },
        { key: "Subtype", value: "/application#2Fjson" },
        {
          key: "Params",
          value: `<< /Size ${data.length} /ModDate (D:${date.replaceAll("-", "")}000000Z) >>`,
        },
      ],
    });
    inside.write("endobj");
    inside.newObjectDeferredBegin(specification, true);
    const name = hexString(file.name);
    inside.write(
      `<< /Type /Filespec /F ${name} /UF ${name} /AFRelationship /Source /EF << /F ${stream} 0 R /UF ${stream} 0 R >> >>`,
      "endobj",
    );
  });
  doc.internal.events.subscribe("putCatalog", () => {
    const name = hexString(file.name);
    inside.write(
      `/Names << /EmbeddedFiles << /Names [${name} ${specification} 0 R] >> >>`,
      `/AF [${specification} 0 R]`,
    );
  });
}
