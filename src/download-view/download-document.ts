import type { Words } from "../i18n/words";
import type { Report } from "../report/model/report";
import type { Paper } from "../report/pdf/paper";
import { saveFile } from "../storage/save-file";

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
): Promise<string | ArrayBuffer> {
  if (kind === "page") {
    const { reportHtml } = await import("../report/html/report-html");
    return reportHtml(report, { words });
  }
  const { renderReportDocx } = await import("../report/docx/report/render-report");
  return (await renderReportDocx(report, { words, paper })).slice().buffer;
}

/**
 * Makes a report as a document, hands it to the browser, and tells the file's name. Rejects when
 * what writes it cannot be fetched (first visit without a network).
 */
export async function downloadDocument(report: Report, as: DocumentFile): Promise<string> {
  const content = await contentOf(report, as);
  saveFile(as.file, new Blob([content], { type: types[as.kind] }));
  return as.file;
}
