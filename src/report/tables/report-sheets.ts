import { roundsOf } from "../../domain/votes/rounds";
import { aboutSheet } from "./about-sheet";
import { checksSheet } from "./checks-sheet";
import { choicesSheet } from "./choices-sheet";
import { figuresSheet } from "./figures-sheet";
import { registerSheet } from "./register-sheet";
import { resultsSheet } from "./results-sheet";
import { rowsSheets } from "./rows-sheets";
import type { Sheet } from "./sheet";
import type { TablesInput } from "./tables-input";
import { votesSheet } from "./votes-sheet";

/**
 * The report's content as tables, in the words of the report: what it is drawn from, the checks, the
 * figures behind them, what the design states, assumptions, results and closed votes. Pure: the same input gives the same tables.
 */
export function reportSheets(input: TablesInput): Sheet[] {
  return [
    aboutSheet(input),
    checksSheet(input),
    figuresSheet(input),
    choicesSheet(input),
    ...rowsSheets(input),
    ...registerSheet(input),
    ...resultsSheet(input),
    ...closedVotesSheet(input),
  ];
}

/** The votes of the rounds that are closed, unless the author leaves them out of the report. */
function closedVotesSheet({ words, design, records, options }: TablesInput): Sheet[] {
  const closed = roundsOf(design).filter((round) => round.closed !== undefined);
  if (closed.length === 0 || options.leftOut?.includes("first-vote")) return [];
  return [votesSheet(words, design, records.evidence, closed)];
}
