import { expect, it } from "vitest";
import { loadDraftWords } from "../../drafting/draft-words";
import { reviewClause } from "../../drafting/review-clause";
import { reportOf, strictWords, templateDesign } from "../../report/model/cases/report-of";
import { readPdf } from "../../report/pdf/cases/read-pdf";
import { loadFonts } from "../../report/pdf/fonts/load-fonts";
import { renderPdf } from "../../report/pdf/render-pdf";

it("does the body of the UNMISS report keep to 14 pages with all that the page puts into it?", async () => {
  const design = templateDesign("unmiss-2011");
  const clause = reviewClause(design, await loadDraftWords());
  const { report } = reportOf(design, {}, { reviewClause: clause });
  const { bytes } = await renderPdf(report, { fonts: await loadFonts(), words: strictWords });
  const { pages, text } = await readPdf(bytes);
  expect(text).toContain("Expresses its intention to review the mandate of UNMISS");
  const beforeSources = pages.findIndex((page) => /^.*·\s+Sources/.test(page));
  // The body is what stands before the list of sources.
  expect(beforeSources).toBeGreaterThan(0);
  expect(beforeSources).toBeLessThanOrEqual(14);
}, 30_000);
