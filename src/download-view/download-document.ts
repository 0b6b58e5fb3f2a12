import { loadMessages } from "../i18n/catalogue";
import type { Words } from "../i18n/words";
import type { Report } from "../report/model/report";
import { reportNamespaces } from "../report/model/report-words";
import type { Paper } from "../report/pdf/paper";
import { saveFile } from "../storage/save-file";
import { officeFileInBackground } from "../workers/office-file-in-background";

/** The files in which a report can be edited, or read without this app. */
export const documentKinds = ["word", "page"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a file of each kind ends in. */
export const documentEndings = { word: "docx", page: "html" } as const;
const types = {
  word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  page: "text/html;charset=utf-8",
} as const;

/** How a document is made. */
export interface DocumentFile {
  readonly kind: DocumentKind;
  /** The file's name with its ending. */
  readonly file: string;
  readonly paper: Paper;
  /** Words in the language of the report. */
  readonly words: Words;
}

async function contentOf(
  report: Report,
  { kind, words, paper }: DocumentFile,
  signal: AbortSignal,
): Promise<string | ArrayBuffer> {
  if (kind === "page") {
    const { reportHtml } = await import("../report/html/report-html");
    return reportHtml(report, { words });
  }
  const { locale } = words;
  const messages = await loadMessages(locale, reportNamespaces);
  const given = { kind, report, locale, messages, paper };
  return (await officeFileInBackground(given, signal)).buffer;
}

/**
 * Makes a report as a document, hands it to the browser, and tells the file's name. Rejects when
 * what writes it cannot be fetched (first visit without a network), and with its reason when it is
 * stopped.
 */
export async function downloadDocument(
  report: Report,
  as: DocumentFile,
  signal: AbortSignal,
): Promise<string> {
  const content = await contentOf(report, as, signal);
  signal.throwIfAborted();
  saveFile(as.file, new Blob([content], { type: types[as.kind] }));
  return as.file;
}
