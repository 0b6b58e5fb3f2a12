import { type RegisterRow, registerRows } from "../model/register-rows";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet";
import type { TablesInput } from "./tables-input";

/** The register of assumptions and open prerequisites: who watches each and what would show its end. */
export function registerSheet(input: TablesInput): Sheet[] {
  const { words } = input;
  const rows = registerRows(input);
  if (rows.length === 0) return [];
  const columns: ColumnOf<RegisterRow>[] = [
    {
      text: words.say("report.data.column.kind"),
      width: 24,
      cell: ({ kind }) => words.say(`report.data.register.${kind}`),
    },
    { text: words.say("report.assumptions.column.about"), width: 36, cell: ({ about }) => about },
    {
      text: words.say("report.assumptions.column.assumed"),
      width: 36,
      cell: ({ stated }) => stated,
    },
    { text: words.say("report.assumptions.column.owner"), width: 24, cell: ({ owner }) => owner },
    {
      text: words.say("report.assumptions.column.trigger"),
      width: 36,
      cell: ({ trigger }) => trigger,
    },
    { text: words.say("report.data.column.response"), width: 36, cell: ({ response }) => response },
    {
      text: words.say("report.heading.checks"),
      width: 50,
      cell: ({ checks }) =>
        checks.map((check) => words.say("report.register.check", { ...check })).join("\n"),
    },
  ];
  const title = words.say("report.heading.assumptions");
  return [sheetOf({ id: "assumptions", title }, columns, rows)];
}
