import { rowsIn } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { isStated, type Stated } from "../../domain/stated";
import type { Block, Runs, TableColumn } from "./block";
import { rowNameIn } from "./check-in-words";
import { readIn } from "./grounds";
import type { Making } from "./making";
import { emphasis, joined, plain, said } from "./runs";
import { labelOf, valueInWords } from "./value-in-words";

/** The columns that a list shows, the naming one first; a column without any answer is left out. */
const shownColumns: Readonly<Record<string, readonly string[]>> = {
  "situation.sectors": ["name", "population", "displaced", "areaKm2", "risk", "troops", "mobility"],
  "situation.warningSigns": ["sign", "date"],
  "purpose.objectives": ["text", "endState", "indicator", "due"],
  "purpose.tasks": ["type", "verb", "modality", "tier", "startMonth", "troopsNeeded", "objective"],
  "force.schedule": ["month", "military"],
  "force.contributors": [
    "name",
    "unit",
    "capability",
    "military",
    "police",
    "firm",
    "arrivesMonth",
    "stake",
  ],
  "commitment.benchmarks": ["text", "due", "sector"],
};

type LooseRow = ReturnType<typeof rowsIn>[number];

/** Where a row was read, by passage before provenance, and why it is there. */
function rowGrounds(making: Making, row: LooseRow): Runs {
  const answers = Object.values(row).filter((answer) => typeof answer === "object");
  const passage = answers.find((answer) => answer.passage)?.passage;
  const read = passage ?? answers.map((answer) => readIn(making, answer)).find(Boolean) ?? "";
  const reason = answers.find((answer) => answer.reason)?.reason ?? "";
  return [
    ...(read ? [plain(read)] : []),
    ...(reason ? [emphasis(`${read ? " " : ""}${reason}`)] : []),
  ];
}

/** The grounds of the list as a whole, under its table. */
function listGrounds(making: Making, answer: Stated<unknown>): Block[] {
  const { words } = making;
  const read = readIn(making, answer);
  const { reason } = answer;
  const runs = joined([
    read ? said(words.say("report.table.read-in", { read })) : [],
    reason ? [emphasis(words.say("report.choice.why", { reason }))] : [],
  ]);
  return runs.length > 0 ? [{ kind: "paragraph", tone: "quiet", runs }] : [];
}

/**
 * The rows of a list as a table, with the author's grounds for each and for the list as a whole;
 * of the columns only those that `tells` lets through.
 */
export function rowsTable(
  making: Making,
  path: FieldPath,
  answer: Stated<unknown>,
  tells: (column: FieldPath) => boolean = () => true,
): Block[] {
  const { words, design } = making;
  const rows = rowsIn(answer);
  const placeOf = (column: string) => `${path}[].${column}` as FieldPath;
  const columns = (shownColumns[path] ?? []).filter(
    (column) => tells(placeOf(column)) && rows.some((row) => isStated(row[column])),
  );
  const kindOf = (column: string) =>
    fieldCatalogue.find((record) => record.path === placeOf(column))?.value.kind;
  const cell = (held: Stated<unknown> | undefined, column: string): Runs => {
    if (!isStated(held)) return said(words.say("report.cell.not-stated"));
    const named = (id: string) => rowNameIn(design, words, id);
    const value = valueInWords(words, placeOf(column), held, named);
    return said(kindOf(column) === "date" ? value.replaceAll(" ", "\u00a0") : value);
  };
  const grounds = rows.map((row) => rowGrounds(making, row));
  const hasGrounds = grounds.some((runs) => runs.length > 0);
  const heads: TableColumn[] = columns.map((column, index) => ({
    text: labelOf(words, placeOf(column)),
    align: index > 0 && kindOf(column) === "number" ? "end" : "start",
  }));
  if (hasGrounds) heads.push({ text: words.say("report.table.grounds"), align: "start" });
  return [
    {
      kind: "table",
      caption: words.labelled(labelOf(words, path), valueInWords(words, path, answer)),
      columns: heads,
      rows: rows.map((row, index) => [
        ...columns.map((column) => cell(row[column], column)),
        ...(hasGrounds ? [grounds[index] ?? []] : []),
      ]),
    },
    ...listGrounds(making, answer),
  ];
}
