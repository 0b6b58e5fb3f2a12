import { aboutSheet } from "./about-sheet";
import { checksSheet } from "./checks-sheet";
import { choicesSheet } from "./choices-sheet";
import { figuresSheet } from "./figures-sheet";
import { registerSheet } from "./register-sheet";
import { resultsSheet } from "./results-sheet";
import { rowsSheets } from "./rows-sheets";
import type { Sheet } from "./sheet";
import type { TablesInput } from "./tables-input";

/**
 * The report's content as tables, in the words of the report: what it is drawn from, the checks, the
 * figures behind them, what the design states, assumptions and results. Pure: the same input gives the same tables.
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
  ];
}
