import { loadMessages } from "../i18n/catalogue";
import type { Locale } from "../i18n/locale";
import type { PrintReport } from "../report/model/exercise/print-block";
import type { Paper } from "../report/pdf/paper";
import type { PdfOptions } from "../report/pdf/render-pdf";
import { saveFile } from "../storage/save-file";
import { type ReportWatch, reportInBackground } from "../workers/report-in-background";

/** What the reader is told once the file is made. */
export interface Downloaded {
  readonly file: string;
  readonly pages: number;
  /** Bytes. */
  readonly size: number;
  readonly missing: readonly string[];
}

/** How the file of a report is made. */
export interface PdfFile {
  /** The file's name with its ending. */
  readonly file: string;
  readonly paper: Paper;
  /** A design that travels in the PDF. */
  readonly embed?: PdfOptions["embed"];
}

/** The words that a PDF needs beyond those of its report, and the fonts that its text needs. */
async function partsOf(report: PrintReport, locale: Locale) {
  const [messages, { loadFonts }, { neededScripts }] = await Promise.all([
    loadMessages(locale, ["report"]),
    import("../report/pdf/fonts/load-fonts"),
    import("../report/pdf/scripts/needed-scripts"),
  ]);
  return { messages, fonts: await loadFonts(neededScripts(report)) };
}

/**
 * Makes the PDF of a report in the background and hands it to the browser. Rejects when the
 * typesetter or the fonts cannot be fetched (first visit without a network), and with its reason
 * when it is stopped.
 */
export async function downloadPdf(
  report: PrintReport,
  { file, paper, embed }: PdfFile,
  watch: ReportWatch,
): Promise<Downloaded> {
  const locale = report.meta.language;
  const parts = await partsOf(report, locale);
  watch.signal?.throwIfAborted();
  const given = { report, locale, ...parts, paper, ...(embed ? { embed } : {}) };
  const { bytes, pages, missing } = await reportInBackground(given, watch);
  saveFile(file, new Blob([bytes.slice().buffer], { type: "application/pdf" }));
  return { file, pages, size: bytes.length, missing };
}
