import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDesign } from "../../../src/domain/open-design";
import { evaluate } from "../../../src/engine/evaluate";
import { currentEvidence } from "../../../src/evidence/current";
import { statementOf } from "../../../src/evidence/statements";
import type { Words } from "../../../src/i18n/words";
import { precedents } from "../../../src/precedents/current";
import { buildReport } from "../../../src/report/model/build-report";
import type { Report } from "../../../src/report/model/report";
import { loadReportWords } from "../../../src/report/model/report-words";
import { loadFonts, type PdfFont } from "../../../src/report/pdf/fonts/load-fonts";

/** What each of the three makes a PDF of: the same blocks, the same fonts, the same words. */
export interface GivenReport {
  readonly report: Report;
  readonly fonts: readonly PdfFont[];
  readonly words: Words;
}

/** The full assessment of the UNMISS template in English. */
export async function givenReport(): Promise<GivenReport> {
  const records = { evidence: currentEvidence, precedents };
  // By the folder that the benchmarks run in: this file is bundled before it runs.
  const file = join("templates", "mandates", "unmiss-2011", "mandate.json");
  const opened = openDesign(readFileSync(file, "utf8"));
  if (!opened.ok) throw new Error(`${file} does not open.`);
  const { design } = opened;
  const words = await loadReportWords("en");
  const report = buildReport({
    design,
    assessment: evaluate(design, records),
    records,
    statements: (id) => statementOf(id, "en"),
    words,
    options: { kind: "full", annex: false, date: "2026-11-21" },
  });
  return { report, fonts: await loadFonts(), words };
}
