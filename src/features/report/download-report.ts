import type { MandateDesign } from "../../domain/design";
import { loadMessages } from "../../i18n/catalogue";
import type { Locale } from "../../i18n/locale";
import type { Report } from "../../report/model/report";
import { designFileName, designFileText } from "../../storage/design-file";
import { saveFile } from "../../storage/save-file";
import { type ReportWatch, reportInBackground } from "../../workers/report-in-background";
import type { ReportChoice } from "./report-choice";

/** What the reader is told once the file is made. */
export interface Downloaded {
  readonly file: string;
  readonly pages: number;
  /** Bytes. */
  readonly size: number;
  readonly missing: readonly string[];
}

/** The words that a PDF needs beyond those of its report, and the fonts that its text needs. */
async function partsOf(report: Report, locale: Locale) {
  const [messages, { loadFonts }, { neededScripts }] = await Promise.all([
    loadMessages(locale, ["report"]),
    import("../../report/pdf/fonts/load-fonts"),
    import("../../report/pdf/scripts/needed-scripts"),
  ]);
  return { messages, fonts: await loadFonts(neededScripts(report)) };
}

/**
 * Makes the PDF in the background and hands it to the browser. Rejects when the typesetter or the
 * fonts cannot be fetched (first visit without a network), and with its reason when it is stopped.
 */
export async function downloadReport(
  report: Report,
  design: MandateDesign,
  { kind, paper, embeds }: ReportChoice,
  watch: ReportWatch,
): Promise<Downloaded> {
  const { title } = design.about;
  const locale = report.meta.language;
  const embed = { name: designFileName(title), text: designFileText(design) };
  const parts = await partsOf(report, locale);
  const given = { report, locale, ...parts, paper, ...(embeds ? { embed } : {}) };
  const { bytes, pages, missing } = await reportInBackground(given, watch);
  const file = designFileName(title, kind === "brief" ? "brief.pdf" : "assessment.pdf");
  saveFile(file, new Blob([bytes.slice().buffer], { type: "application/pdf" }));
  return { file, pages, size: bytes.length, missing };
}
