import type { Words } from "../../../../i18n/words";
import { columnPath, ledgerColumns } from "../../../../importing/pledges/ledger-columns";
import type {
  BadRow,
  LedgerProblem,
  ReadPledge,
  RowProblem,
} from "../../../../importing/pledges/read-ledger";
import { labelOf } from "../../../../report/model/value-in-words";
import { cellInWords } from "../ledger/pledge-words";

function rowProblem(words: Words, problem: RowProblem): string {
  const said = words.say(`stages.bad.${problem.code}`, "most" in problem ? problem : {});
  if (!("column" in problem)) return said;
  const column = labelOf(words, columnPath(problem.column));
  return words.say("stages.import.cell", { column, cell: problem.cell, problem: said });
}

/** Why a row is kept out, with its line. */
export function badRowInWords(words: Words, { line, problems }: BadRow): string {
  return words.say("stages.import.row", {
    line,
    problems: words.clauses(problems.map((each) => rowProblem(words, each))),
  });
}

/** A row that can be added, with its line. */
export function goodRowInWords(words: Words, { line, answers }: ReadPledge): string {
  const cells = ledgerColumns.flatMap((column) => {
    const answer = answers[column];
    if (!answer) return [];
    const value = cellInWords(words, column, answer.value);
    return column === "name" || column === "unit"
      ? [value]
      : [`${labelOf(words, columnPath(column))} ${value}`];
  });
  return words.say("stages.import.row-good", { line, summary: words.list(cells, "unit") });
}

/** Why a table gives no rows. */
export function ledgerProblemInWords(words: Words, problem: LedgerProblem): string {
  const heading = (column: (typeof ledgerColumns)[number]) => labelOf(words, columnPath(column));
  switch (problem.code) {
    case "too-long":
      return words.say("stages.refuse.too-long", { most: problem.most });
    case "column-twice":
      return words.say("stages.refuse.column-twice", { column: heading(problem.column) });
    case "no-contributor-column":
      return words.say("stages.refuse.no-contributor-column", { column: heading("name") });
    case "no-headings":
      return words.say("stages.refuse.no-headings", {
        list: words.list(ledgerColumns.map(heading), "unit"),
      });
    default:
      return words.say(`stages.refuse.${problem.code}`);
  }
}
