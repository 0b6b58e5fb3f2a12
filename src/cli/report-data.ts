import type { MandateDesign } from "../domain/design";
import type { Assessment } from "../engine/assessment";
import type { Records } from "../engine/evaluate";
import type { Words } from "../i18n/words";
import { reportFileText } from "../report/json/report-file";
import { reportSheets } from "../report/tables/report-sheets";
import { sheetCsv } from "../report/tables/sheet-csv";
import { renderWorkbook } from "../report/xlsx/render-workbook";
import type { DataOutputs } from "./parse-arguments";
import { fullReport } from "./report-pdf";

/** A file that was asked for, ready to be written. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const encoded = (text: string) => new TextEncoder().encode(text);

/** "out.csv" for the table of checks becomes "out-checks.csv". */
const namedFor = (file: string, id: string) => `${file.replace(/\.csv$/i, "")}-${id}.csv`;

/** The report of that day as the files of data that were asked for; as CSV a file for each table. */
export async function reportData(
  { csv, xlsx, reportJson }: DataOutputs,
  design: MandateDesign,
  assessment: Assessment,
  records: Records,
  words: Words,
  date: string,
): Promise<WrittenFile[]> {
  const options = { kind: "full", annex: false, date } as const;
  const sheets = reportSheets({ design, assessment, words, options, records });
  const files: WrittenFile[] = [];
  if (csv !== undefined)
    for (const sheet of sheets)
      files.push({ file: namedFor(csv, sheet.id), bytes: encoded(sheetCsv(sheet)) });
  if (xlsx !== undefined)
    files.push({ file: xlsx, bytes: await renderWorkbook(sheets, words.direction) });
  if (reportJson !== undefined) {
    const report = await fullReport(design, assessment, records, words, date);
    files.push({ file: reportJson, bytes: encoded(reportFileText(report, assessment)) });
  }
  return files;
}
