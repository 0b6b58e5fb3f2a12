import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDesign } from "../../../src/domain/open-design";
import type { Words } from "../../../src/i18n/words";
import { buildReport } from "../../../src/report/model/build-report";
import type { Report } from "../../../src/report/model/report";
import { loadReportWords } from "../../../src/report/model/report-words";
import { loadFonts, type PdfFont } from "../../../src/report/pdf/fonts/load-fonts";
import { inputOf } from "../../../src/report/tables/cases/sheets-of";

/** What each of the three makes a PDF of: the same blocks, the same fonts, the same words. */
export interface GivenReport {
  readonly report: Report;
  readonly fonts: readonly PdfFont[];
  readonly words: Words;
}

/** The full assessment of the UNMISS template in English. */
export async function givenReport(): Promise<GivenReport> {
  // By the folder that the benchmarks run in: this file is bundled before it runs.
  const file = join("templates", "mandates", "unmiss-2011", "mandate.json");
  const opened = openDesign(readFileSync(file, "utf8"));
  if (!opened.ok) throw new Error(`${file} does not open.`);
  const words = await loadReportWords("en");
  const report = buildReport(inputOf(opened.design, words));
  return { report, fonts: await loadFonts(), words };
}
