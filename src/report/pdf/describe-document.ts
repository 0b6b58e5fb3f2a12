import type { jsPDF } from "jspdf";
import type { Direction } from "../../i18n/locale";
import type { ReportMeta } from "../model/report";
import { insideOf } from "./inside";
import { metadataOf } from "./tags/metadata";

/** Two runs of a hash (FNV-1a, 32 bits) over the text, from different starts: 32 hex digits. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x5bd1e995, 0x1b873593]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, "0");
    })
    .join("")
    .toUpperCase();
}

/**
 * Title, author, subject, language and dates of the file. Date and identifier come from the
 * report, so that the same report gives the same bytes.
 */
export function describeDocument(
  doc: jsPDF,
  meta: ReportMeta,
  direction: Direction,
  content: string,
): void {
  doc.setDocumentProperties({
    title: meta.title,
    author: meta.author,
    subject: meta.kindWords,
    keywords: [meta.marking, meta.versionsLine].filter(Boolean).join("; "),
    creator: `Mandate Wizard ${meta.versions.app}`,
  });
  doc.setLanguage(meta.language);
  doc.setCreationDate(`D:${meta.date.replaceAll("-", "")}000000+00'00'`);
  doc.setFileId(fingerprint(content));
  doc.addMetadata(metadataOf(meta), true);
  doc.internal.events.subscribe("putCatalog", () => {
    const runs = direction === "rtl" ? "/Direction /R2L " : "";
    insideOf(doc).write(`/ViewerPreferences << /DisplayDocTitle true ${runs}>>`);
  });
}
