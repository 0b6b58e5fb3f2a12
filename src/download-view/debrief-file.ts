import type { Records } from "../engine/evaluate";
import type { Locale } from "../i18n/locale";
import type { DebriefInput } from "../report/model/exercise/debrief/debrief-input";
import type { PrintReport } from "../report/model/exercise/print-block";
import { designFileName } from "../storage/design-file";
import { saveFile } from "../storage/save-file";
import { officeFileInBackground } from "../workers/office-file-in-background";

/** What the files of a debrief are made from. */
export interface DebriefSource
  extends Pick<DebriefInput, "board" | "exercise" | "bands" | "teams" | "hidesNames" | "date"> {
  readonly records: Records;
  readonly locale: Locale;
}

/** The tables in which a debrief is saved: the choices alone, or a workbook of all. */
export const debriefTables = ["csv", "workbook"] as const;
export type DebriefTable = (typeof debriefTables)[number];

async function inputOf({ records, locale, ...source }: DebriefSource): Promise<DebriefInput> {
  const { loadDebriefWords } = await import("../report/model/exercise/debrief/debrief-words");
  const words = await loadDebriefWords(locale);
  return { ...source, evidence: records.evidence, words };
}

/** Makes the paper of a debrief. Rejects where what it needs cannot be fetched. */
export async function makeDebrief(source: DebriefSource): Promise<PrintReport> {
  const [input, { debriefPaper }] = await Promise.all([
    inputOf(source),
    import("../report/model/exercise/debrief/debrief-paper"),
  ]);
  return debriefPaper(input);
}

/** "the-name.debrief.pdf": the file of a debrief, after the exercise. */
export const debriefFileName = ({ exercise }: DebriefSource, ending: string) =>
  designFileName(exercise.title, `debrief.${ending}`);

/**
 * Saves a debrief as tables and tells the file's name. Rejects as the paper does, and with its
 * reason when it is stopped.
 */
export async function downloadDebriefTable(
  kind: DebriefTable,
  source: DebriefSource,
  signal: AbortSignal,
): Promise<string> {
  const input = await inputOf(source);
  signal.throwIfAborted();
  if (kind === "csv") {
    const [{ choicesByTeam }, { sheetCsv }] = await Promise.all([
      import("../report/tables/debrief/choices-by-team"),
      import("../report/tables/sheet-csv"),
    ]);
    const file = debriefFileName(source, "csv");
    saveFile(file, new Blob([sheetCsv(choicesByTeam(input))], { type: "text/csv;charset=utf-8" }));
    return file;
  }
  const { debriefSheets } = await import("../report/tables/debrief/debrief-sheets");
  const { direction } = input.words;
  const sheets = debriefSheets(input);
  const bytes = await officeFileInBackground({ kind: "workbook", sheets, direction }, signal);
  const file = debriefFileName(source, "xlsx");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  saveFile(file, new Blob([bytes], { type }));
  return file;
}
