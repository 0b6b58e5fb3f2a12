import type { FieldPath } from "../../domain/field-path";
import type { Block, Runs } from "./block";
import type { Making } from "./making";
import { type ResultsRow, resultsRows } from "./results-rows";
import { emphasis, inLanguage, plain, said, strong } from "./runs";
import { labelOf } from "./value-in-words";

/** What the columns are headed by: the names of the fields in them. The end state stands with the choices. */
const columns = [
  ["text"],
  ["indicator"],
  ["baseline"],
  ["target"],
  ["reviewDate", "owner"],
] as const;

/** "none of more than five dead, by 30 June 2028"; either part may be silent. */
function targetInWords({ words }: Making, { target, due }: ResultsRow): string {
  if (!due) return target;
  const date = words.date(due).replaceAll(" ", "\u00a0");
  return target
    ? words.say("report.results.target-by", { target, date })
    : words.say("report.results.by", { date });
}

/** "1 December 2027; Joint analysis cell"; a silent part is said so where the other is not. */
function reviewInWords({ words }: Making, { review, owner }: ResultsRow, silent: string): string {
  if (!review && !owner) return "";
  const date = review && words.date(review).replaceAll(" ", "\u00a0");
  return words.clauses([date || silent, owner || silent]);
}

/** What each objective is measured by, as its author states it; each with its place in the list. */
function statedTable(making: Making, rows: readonly ResultsRow[]): Block[] {
  const { words } = making;
  const silent = words.say("report.cell.not-stated");
  const cell = (text: string) => said(text || silent);
  return [
    {
      kind: "table",
      caption: words.say("report.results.caption"),
      columns: columns.map((column) => ({
        text: words.clauses(
          column.map((field) => labelOf(words, `purpose.objectives[].${field}` as FieldPath)),
        ),
        align: "start",
      })),
      rows: rows.map((row, index): Runs[] => [
        [strong(words.number(index + 1)), plain(` ${row.result || silent}`)],
        cell(row.indicator),
        cell(row.baseline),
        cell(targetInWords(making, row)),
        cell(reviewInWords(making, row, silent)),
      ]),
    },
  ];
}

/** Candidates of ours, each once, with the kinds of task and the places of the objectives that they are for. */
function proposalTable(
  { words }: Making,
  rows: readonly ResultsRow[],
  stated: readonly ResultsRow[],
): Block[] {
  if (rows.length === 0) return [];
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  const heads = [
    words.say("report.results.column.candidate"),
    labelOf(words, "purpose.tasks[].type"),
    labelOf(words, "purpose.objectives[].text"),
  ];
  const placeOf = ({ objective }: ResultsRow) =>
    words.number(stated.findIndex((row) => row.objective === objective) + 1);
  return [
    { kind: "paragraph", runs: said(words.say("report.results.candidates.what")) },
    {
      kind: "table",
      caption: words.say("report.results.candidates.caption"),
      columns: heads.map((text) => ({ text, align: "start" })),
      rows: indicators.map((indicator): Runs[] => {
        const own = rows.filter((row) => row.indicator === indicator);
        const tasks = [...new Set(own.flatMap((row) => row.tasks))];
        return [
          said(indicator),
          said(words.clauses(tasks)),
          said(words.list(own.map(placeOf), "unit")),
        ];
      }),
    },
  ];
}

function clauseNote({ words, reviewClause }: Making): Block[] {
  if (!reviewClause) return [];
  return [
    {
      kind: "note",
      title: words.say("report.results.clause"),
      body: [
        said(words.say("report.results.clause.what")),
        inLanguage([emphasis(reviewClause)], "en", words.locale),
      ],
    },
  ];
}

/**
 * From objective to indicator: what is measured, from where to where, and who looks at it when;
 * then candidates for the tasks that serve an objective, and the clause that has them reviewed.
 */
export function results(making: Making): Block[] {
  const { words } = making;
  const rows = resultsRows(making);
  const ofBasis = (basis: ResultsRow["basis"]) => rows.filter((row) => row.basis === basis);
  const stated = ofBasis("stated");
  if (stated.length === 0) return [];
  const serving = ofBasis("proposal").filter(({ objective }) => objective !== "");
  return [
    { kind: "heading", level: 2, id: "results", text: words.say("report.heading.results") },
    { kind: "paragraph", runs: said(words.say("report.results.what")) },
    ...statedTable(making, stated),
    ...proposalTable(making, serving, stated),
    ...clauseNote(making),
  ];
}
