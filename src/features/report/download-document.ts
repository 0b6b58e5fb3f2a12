import type { MandateDesign } from "../../domain/design";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/model/report";
import { designFileName } from "../../storage/design-file";
import { saveFile } from "../../storage/save-file";
import type { ReportChoice } from "./report-choice";

/** The files in which the report can be edited, or read without this app. */
export const documentKinds = ["word", "page"] as const;
export type DocumentKind = (typeof documentKinds)[number];

const endings = { word: "docx", page: "html" } as const;
const types = {
  word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  page: "text/html;charset=utf-8",
} as const;

async function contentOf(
  kind: DocumentKind,
  report: Report,
  words: Words,
  { paper }: ReportChoice,
): Promise<string | ArrayBuffer> {
  if (kind === "page") {
    const { reportHtml } = await import("../../report/html/report-html");
    return reportHtml(report, { words });
  }
  const { renderReportDocx } = await import("../../report/docx/report/render-report");
  return (await renderReportDocx(report, { words, paper })).slice().buffer;
}

/**
 * Makes the report as a document, hands it to the browser, and tells the file's name. `words` are
 * those of the report's language. Rejects when what writes it cannot be fetched (first visit without
 * a network).
 */
export async function downloadDocument(
  kind: DocumentKind,
  report: Report,
  design: MandateDesign,
  words: Words,
  choice: ReportChoice,
): Promise<string> {
  const length = choice.kind === "brief" ? "brief" : "assessment";
  const content = await contentOf(kind, report, words, choice);
  const file = designFileName(design.about.title, `${length}.${endings[kind]}`);
  saveFile(file, new Blob([content], { type: types[kind] }));
  return file;
}
