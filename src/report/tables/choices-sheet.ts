import { answerAt } from "../../domain/edit";
import { type FieldRecord, fieldCatalogue } from "../../domain/field-catalogue";
import { sectionOf } from "../../domain/field-path";
import { isStated, type Stated } from "../../domain/stated";
import { rowCalled } from "../model/row-called";
import { labelOf } from "../model/value-in-words";
import { answerCell, unitInWords } from "./answer-cell";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet";
import type { TablesInput } from "./tables-input";

interface Choice {
  readonly record: FieldRecord;
  readonly answer: Stated<unknown>;
}

/** Every answer that the design states, a row each, lists aside, which have tables of their own. */
export function choicesSheet({ design, words }: TablesInput): Sheet {
  const choices = fieldCatalogue
    .filter(({ path, value }) => !path.includes("[]") && value.kind !== "rows")
    .flatMap((record): Choice[] => {
      const answer = answerAt(design, record.path);
      return answer && isStated(answer) ? [{ record, answer }] : [];
    });
  const columns: ColumnOf<Choice>[] = [
    {
      text: words.say("report.data.column.section"),
      width: 22,
      cell: ({ record }) => words.say(`fields.section.${sectionOf(record.path)}`),
    },
    {
      text: words.say("report.data.column.choice"),
      width: 36,
      cell: ({ record }) => labelOf(words, record.path),
    },
    {
      text: words.say("ui.strip.value"),
      width: 36,
      cell: ({ record, answer }) =>
        answerCell(words, record.path, answer, (id) => rowCalled(design, words, id)),
    },
    {
      text: words.say("report.data.column.unit"),
      width: 12,
      cell: ({ record }) => unitInWords(words, record) || undefined,
    },
    {
      text: words.say("report.data.column.provenance"),
      width: 20,
      cell: ({ answer: { provenance } }) =>
        provenance && words.say(`report.provenance.${provenance}`),
    },
    {
      text: words.say("report.data.column.passage"),
      width: 24,
      cell: ({ answer }) => answer.passage,
    },
    {
      text: words.say("report.data.column.reason"),
      width: 60,
      cell: ({ answer }) => answer.reason,
    },
  ];
  const title = words.say("report.heading.choices");
  return sheetOf({ id: "choices", title }, columns, choices);
}
