import type { FieldPath } from "../../domain/field-path";
import { type ResultsRow, resultsRows } from "../model/results-rows";
import { labelOf } from "../model/value-in-words";
import { type ColumnOf, type Sheet, type SheetCell, sheetOf } from "./sheet";
import type { TablesInput } from "./tables-input";

const day = (iso: string): SheetCell => (iso ? { day: iso } : undefined);

/** Objectives with their indicators, stated ones and our candidates told apart, for a planning cell. */
export function resultsSheet(input: TablesInput): Sheet[] {
  const { words } = input;
  const rows = resultsRows(input);
  if (rows.length === 0) return [];
  const column = (
    name: string,
    width: number,
    cell: (row: ResultsRow) => SheetCell,
  ): ColumnOf<ResultsRow> => ({
    text: labelOf(words, `purpose.objectives[].${name}` as FieldPath),
    width,
    cell,
  });
  const columns: ColumnOf<ResultsRow>[] = [
    column("text", 40, ({ result }) => result),
    column("endState", 36, ({ endState }) => endState),
    column("indicator", 40, ({ indicator }) => indicator),
    {
      text: words.say("report.data.column.kind"),
      width: 24,
      cell: ({ basis }) => words.say(`report.data.indicator.${basis}`),
    },
    {
      text: labelOf(words, "purpose.tasks"),
      width: 30,
      cell: ({ tasks }) => tasks.join("; "),
    },
    column("baseline", 20, ({ baseline }) => baseline),
    column("target", 20, ({ target }) => target),
    column("due", 14, ({ due }) => day(due)),
    column("reviewDate", 14, ({ review }) => day(review)),
    column("owner", 24, ({ owner }) => owner),
  ];
  return [sheetOf({ id: "results", title: words.say("report.heading.results") }, columns, rows)];
}
