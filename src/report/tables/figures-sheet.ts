import type { Unit } from "../../domain/field";
import { allResults } from "../../engine/assessment";
import { type Threshold, thresholds } from "../../engine/thresholds";
import { checkTitle } from "../model/check-in-words";
import { unitInWords } from "./answer-cell";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet";
import type { TablesInput } from "./tables-input";

interface FigureRow {
  readonly id: string;
  readonly check: string;
  readonly kind: "used" | "convention" | "published";
  readonly name: string;
  readonly value: number;
  readonly unit?: Unit;
  readonly usual?: number;
}

/** Every number that a check worked with, and every threshold that it compared with. */
function figureRows({ assessment, words }: TablesInput): FigureRow[] {
  return allResults(assessment).flatMap((result): FigureRow[] => {
    const of = { id: result.id, check: checkTitle(words, result) };
    const used = Object.entries(result.figures).flatMap(([name, value]): FigureRow[] =>
      typeof value === "number" ? [{ ...of, kind: "used", name, value }] : [],
    );
    const compared = result.thresholds.map(({ id, value }): FigureRow => {
      const { basis, unit, value: usual }: Threshold = thresholds[id];
      const name = words.sayDynamic(`checks.threshold.${id}`);
      return { ...of, kind: basis, name, value, unit, usual };
    });
    return [...used, ...compared];
  });
}

/** The figures behind the checks, a row each, as numbers. */
export function figuresSheet(input: TablesInput): Sheet {
  const { words } = input;
  const columns: ColumnOf<FigureRow>[] = [
    { text: words.say("report.data.column.id"), width: 26, cell: ({ id }) => id },
    { text: words.say("report.data.column.check"), width: 40, cell: ({ check }) => check },
    { text: words.say("report.data.column.figure"), width: 36, cell: ({ name }) => name },
    { text: words.say("ui.strip.value"), width: 14, cell: ({ value }) => value },
    {
      text: words.say("report.data.column.unit"),
      width: 12,
      cell: ({ unit }) => (unit ? unitInWords(words, { unit }) : undefined),
    },
    {
      text: words.say("report.data.column.kind"),
      width: 24,
      cell: ({ kind }) => words.say(`report.data.figure.${kind}`),
    },
    { text: words.say("report.data.column.usual"), width: 14, cell: ({ usual }) => usual },
  ];
  const title = words.say("report.data.table.figures");
  return sheetOf({ id: "figures", title }, columns, figureRows(input));
}
