import type { MandateDesign } from "../domain/design";
import { loadDraftWords } from "../drafting/draft-words";
import { reviewClause } from "../drafting/review-clause";
import type { Assessment } from "../engine/assessment";
import type { Records } from "../engine/evaluate";
import { statementIn } from "../evidence/statements";
import type { Words } from "../i18n/words";
import { buildReport } from "../report/model/build-report";
import type { Report } from "../report/model/report";
import { loadFonts } from "../report/pdf/fonts/load-fonts";
import { type RenderedPdf, renderPdf } from "../report/pdf/render-pdf";
import { neededScripts } from "../report/pdf/scripts/needed-scripts";

/** The full assessment of that day. */
export async function fullReport(
  design: MandateDesign,
  assessment: Assessment,
  records: Records,
  words: Words,
  date: string,
): Promise<Report> {
  return buildReport({
    design,
    assessment,
    records,
    statements: (id) => statementIn(records.evidence, id, words.locale),
    words,
    reviewClause: reviewClause(design, await loadDraftWords()),
    options: { kind: "full", annex: false, date },
  });
}

/** The full assessment as a PDF of that day, without the design in it. */
export async function reportPdf(...of: Parameters<typeof fullReport>): Promise<RenderedPdf> {
  const [, , , words] = of;
  const report = await fullReport(...of);
  return renderPdf(report, { fonts: await loadFonts(neededScripts(report)), words });
}
