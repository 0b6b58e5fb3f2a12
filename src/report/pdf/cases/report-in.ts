import type { MandateDesign } from "../../../domain/design";
import { evaluate } from "../../../engine/evaluate";
import { currentEvidence } from "../../../evidence/current";
import { loadStatements, statementOf } from "../../../evidence/statements";
import { loadMessages } from "../../../i18n/catalogue";
import type { Locale } from "../../../i18n/locale";
import { createWords } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { buildReport } from "../../model/build-report";
import type { ReportOptions } from "../../model/report";
import { reportNamespaces } from "../../model/report-words";
import { loadFonts } from "../fonts/load-fonts";
import type { Paper } from "../paper";
import { renderPdf } from "../render-pdf";
import { neededScripts } from "../scripts/needed-scripts";

const records = { evidence: currentEvidence, precedents };

/** The report on a design in a language, with the words it is written in. */
export async function reportIn(
  locale: Locale,
  design: MandateDesign,
  options: Partial<ReportOptions> = {},
) {
  await loadStatements(locale);
  const words = createWords(locale, await loadMessages(locale, reportNamespaces));
  const report = buildReport({
    design,
    assessment: evaluate(design, records),
    records,
    statements: (id) => statementOf(id, locale),
    words,
    options: { kind: "full", annex: false, date: "2026-11-21", ...options },
  });
  return { report, words };
}

/** The same as a PDF, with the fonts that its text needs. */
export async function pdfIn(
  locale: Locale,
  design: MandateDesign,
  { paper = "a4", ...options }: Partial<ReportOptions> & { paper?: Paper } = {},
) {
  const { report, words } = await reportIn(locale, design, options);
  const fonts = await loadFonts(neededScripts(report));
  return { report, words, fonts, ...(await renderPdf(report, { fonts, words, paper })) };
}
