import type { MandateDesign } from "../domain/design";
import { loadDraftWords } from "../drafting/draft-words";
import { reviewClause } from "../drafting/review-clause";
import type { Assessment } from "../engine/assessment";
import type { Records } from "../engine/evaluate";
import { statementIn } from "../evidence/statements";
import type { Words } from "../i18n/words";
import { buildReport } from "../report/model/build-report";
import { loadFonts } from "../report/pdf/fonts/load-fonts";
import { type RenderedPdf, renderPdf } from "../report/pdf/render-pdf";
import { neededScripts } from "../report/pdf/scripts/needed-scripts";

/** The full assessment as a PDF of that day, without the design in it. */
export async function reportPdf(
  design: MandateDesign,
  assessment: Assessment,
  records: Records,
  words: Words,
  date: string,
): Promise<RenderedPdf> {
  const report = buildReport({
    design,
    assessment,
    records,
    statements: (id) => statementIn(records.evidence, id, words.locale),
    words,
    reviewClause: reviewClause(design, await loadDraftWords()),
    options: { kind: "full", annex: false, date },
  });
  return renderPdf(report, { fonts: await loadFonts(neededScripts(report)), words });
}
