import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import { fieldRecord } from "../../domain/field-catalogue";
import { valueOf } from "../../domain/stated";
import { type CsvCell, csvText } from "../../evidence/export/csv-text";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";
import { columnPath, columnWords, type LedgerColumn } from "./ledger-columns";

function cellOf(words: Words, column: LedgerColumn, value: unknown): CsvCell {
  const path = columnPath(column);
  if (value === undefined) return undefined;
  if (typeof value === "number") return value;
  const { kind } = fieldRecord(path).value;
  if (kind === "yes-no") return words.say(value ? "fields.yes" : "fields.no");
  return kind === "choice" ? optionInWords(words, path, String(value)) : String(value);
}

/**
 * The ledger of pledges as CSV in the words of a language, days as YYYY-MM-DD, silence as an empty
 * cell. `readLedger` with the words of the same language reads it back.
 */
export function ledgerCsv(design: MandateDesign, words: Words): string {
  const columns = columnWords(words);
  const rows = rowsIn(answerAt(design, "force.contributors"));
  return csvText([
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ column }) => cellOf(words, column, valueOf(row[column])))),
  ]);
}
