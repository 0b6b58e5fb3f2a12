import { rowsIn } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { isStated, type Stated } from "../../domain/stated";
import type { Block, Runs } from "./block";
import { rowNameIn } from "./check-in-words";
import { groundsOf } from "./grounds";
import type { Making } from "./making";
import { plain, said } from "./runs";
import { labelOf, valueInWords } from "./value-in-words";

/** The columns that a list shows, the naming one first; a column without any answer is left out. */
const shownColumns: Readonly<Record<string, readonly string[]>> = {
  "situation.sectors": ["name", "population", "displaced", "areaKm2", "risk", "troops", "mobility"],
  "situation.warningSigns": ["sign", "date"],
  "purpose.objectives": ["text", "endState", "indicator", "due"],
  "purpose.tasks": ["type", "verb", "modality", "tier", "startMonth", "troopsNeeded", "objective"],
  "force.schedule": ["month", "military"],
  "force.contributors": ["name", "capability", "military", "firm", "arrivesMonth", "stake"],
  "commitment.benchmarks": ["text", "due", "sector"],
};

/** The rows of a list as a table, with the author's grounds for the list as a whole under it. */
export function rowsTable(making: Making, path: FieldPath, answer: Stated<unknown>): Block[] {
  const { words, design } = making;
  const rows = rowsIn(answer);
  const columns = (shownColumns[path] ?? []).filter((column) =>
    rows.some((row) => isStated(row[column])),
  );
  const placeOf = (column: string) => `${path}[].${column}` as FieldPath;
  const kindOf = (column: string) =>
    fieldCatalogue.find((record) => record.path === placeOf(column))?.value.kind;
  const cell = (answer: Stated<unknown> | undefined, column: string): Runs => {
    if (!isStated(answer)) return said(words.say("report.cell.not-stated"));
    const named = (id: string) => rowNameIn(design, words, id);
    return said(valueInWords(words, placeOf(column), answer, named));
  };
  const grounds = groundsOf(making, answer);
  return [
    {
      kind: "table",
      caption: `${labelOf(words, path)}: ${valueInWords(words, path, answer)}`,
      columns: columns.map((column) => ({
        text: labelOf(words, placeOf(column)),
        align: kindOf(column) === "number" ? "end" : "start",
      })),
      rows: rows.map((row) => columns.map((column) => cell(row[column], column))),
    },
    ...(grounds.length > 0
      ? [
          {
            kind: "paragraph",
            tone: "quiet",
            runs: [plain(words.say("report.table.grounds")), ...grounds],
          } as const,
        ]
      : []),
  ];
}
