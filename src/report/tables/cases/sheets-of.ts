import type { MandateDesign } from "../../../domain/design";
import { evaluate } from "../../../engine/evaluate";
import { currentEvidence } from "../../../evidence/current";
import { statementOf } from "../../../evidence/statements";
import type { Words } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { strictWords } from "../../model/cases/report-of";
import type { ReportInput } from "../../model/report";
import { reportSheets } from "../report-sheets";
import type { Sheet } from "../sheet";

/** What a report on a design is made from, with the shipped evidence. */
export function inputOf(design: MandateDesign, words: Words = strictWords): ReportInput {
  const records = { evidence: currentEvidence, precedents };
  return {
    design,
    assessment: evaluate(design, records),
    records,
    statements: (id) => statementOf(id, "en"),
    words,
    options: { kind: "full", annex: false, date: "2026-11-21" },
  };
}

/** The tables on a design, by their ids. Throws for an id that no table has. */
export function sheetsOf(design: MandateDesign): (id: string) => Sheet {
  const sheets = reportSheets(inputOf(design));
  return (id) => {
    const sheet = sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`no table ${id}; there are: ${sheets.map((each) => each.id)}`);
    return sheet;
  };
}

/** A cell by its row and the head of its column. */
export function cellAt({ columns, rows }: Sheet, row: number, head: string) {
  const column = columns.findIndex(({ text }) => text === head);
  if (column === -1) throw new Error(`no column ${head}; there are: ${columns.map((c) => c.text)}`);
  return rows[row]?.[column];
}
