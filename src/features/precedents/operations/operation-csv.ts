import { type CsvCell, csvText } from "../../../evidence/export/csv-text";
import type { Words } from "../../../i18n/words";
import { figureAt, figureFields } from "../../../precedents/figure-origin";
import type { Precedent } from "../../../precedents/schema";
import {
  countriesInWords,
  organisationInWords,
  typeInWords,
} from "../../../report/model/operations/operation-words";
import { figureName } from "./figure-rows";

interface CsvColumn {
  readonly head: string;
  readonly cell: (precedent: Precedent) => CsvCell;
}

function columnsIn(words: Words): CsvColumn[] {
  const head = (
    id:
      | "operation"
      | "type"
      | "organisation"
      | "hosts"
      | "start"
      | "end"
      | "chapter"
      | "protection"
      | "recalled"
      | "sources",
  ) => words.say(`operations.column.${id}`);
  return [
    { head: "id", cell: ({ id }) => id },
    { head: head("operation"), cell: ({ acronym }) => acronym },
    { head: head("type"), cell: ({ type }) => typeInWords(words, type) },
    {
      head: head("organisation"),
      cell: ({ organisation }) => organisationInWords(words, organisation),
    },
    { head: head("hosts"), cell: ({ hostCountries }) => countriesInWords(words, hostCountries) },
    { head: head("start"), cell: ({ start }) => start },
    { head: head("end"), cell: ({ end }) => end },
    {
      head: head("chapter"),
      cell: ({ chapterVII }) => words.say(`operations.chapter.${chapterVII}`),
    },
    { head: head("protection"), cell: ({ protectionMandateSince }) => protectionMandateSince },
    ...figureFields.map((field) => ({
      head: figureName(words, field),
      cell: (precedent: Precedent) => figureAt(precedent, field),
    })),
    {
      head: words.say("operations.figures.covers"),
      cell: ({ population }) =>
        population &&
        words.commas([String(population.year), words.say(`precedents.scope.${population.scope}`)]),
    },
    {
      head: head("recalled"),
      cell: ({ recalledFields }) =>
        words.clauses(recalledFields.map((field) => figureName(words, field))) || undefined,
    },
    { head: head("sources"), cell: ({ sources }) => sources.join(" ") || undefined },
  ];
}

/** Operations as CSV: one a row, every figure as a plain number, blanks blank, recalled ones named. */
export function operationCsv(words: Words, precedents: readonly Precedent[]): string {
  const columns = columnsIn(words);
  return csvText([
    columns.map(({ head }) => head),
    ...precedents.map((precedent) => columns.map(({ cell }) => cell(precedent))),
  ]);
}
