import type { MandateDesign } from "../../domain/design";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/model/report";
import { designFileName, designFileText } from "../../storage/design-file";
import { saveFile } from "../../storage/save-file";
import type { ReportChoice } from "./report-choice";

/** What the reader is told once the file is made. */
export interface Downloaded {
  readonly file: string;
  readonly pages: number;
  /** Bytes. */
  readonly size: number;
  readonly missing: readonly string[];
}

/**
 * Makes the PDF and hands it to the browser. Rejects when the typesetter or the fonts cannot be
 * fetched (first visit without a network).
 */
export async function downloadReport(
  report: Report,
  design: MandateDesign,
  words: Words,
  { kind, paper, embeds }: ReportChoice,
): Promise<Downloaded> {
  const [{ renderPdf }, { loadFonts }] = await Promise.all([
    import("../../report/pdf/render-pdf"),
    import("../../report/pdf/fonts/load-fonts"),
  ]);
  const { title } = design.about;
  const embed = { name: designFileName(title), text: designFileText(design) };
  const { bytes, pages, missing } = await renderPdf(report, {
    fonts: await loadFonts(),
    words,
    paper,
    ...(embeds ? { embed } : {}),
  });
  const file = designFileName(title, kind === "brief" ? "brief.pdf" : "assessment.pdf");
  saveFile(file, new Blob([bytes.slice().buffer], { type: "application/pdf" }));
  return { file, pages, size: bytes.length, missing };
}
