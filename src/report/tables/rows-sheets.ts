import { answerAt, type LooseRow, rowsIn } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import { rowCalled } from "../model/row-called";
import { labelOf } from "../model/value-in-words";
import { answerCell, labelWithUnit } from "./answer-cell";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet";
import type { TablesInput } from "./tables-input";

/** The width of a column by what its field holds, in letters. */
function widthOf(kind: string): number {
  if (kind === "number" || kind === "date" || kind === "yes-no") return 14;
  return kind === "choice" ? 24 : 40;
}

/** "situation.warningSigns" becomes "warning-signs". */
function fileEnding(list: FieldPath): string {
  const [, name = list] = list.split(".");
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function rowsSheet({ design, words }: TablesInput, list: FieldPath): Sheet[] {
  const rows = rowsIn(answerAt(design, list));
  if (rows.length === 0) return [];
  const columns = fieldCatalogue
    .filter(({ path }) => path !== list && listOf(path) === list)
    .map(({ path, value }): ColumnOf<LooseRow> & { name: string } => {
      const name = path.slice(path.indexOf("[].") + 3);
      return {
        name,
        text: labelWithUnit(words, path),
        width: widthOf(value.kind),
        cell: (row) => answerCell(words, path, row[name], (id) => rowCalled(design, words, id)),
      };
    })
    .filter(({ name }) => rows.some((row) => isStated(row[name])));
  return [sheetOf({ id: fileEnding(list), title: labelOf(words, list) }, columns, rows)];
}

/** The lists of the design as stated: sectors, tasks, pledges and the others, a sheet each. */
export function rowsSheets(input: TablesInput): Sheet[] {
  return fieldCatalogue
    .filter(({ value }) => value.kind === "rows")
    .flatMap(({ path }) => rowsSheet(input, path));
}
