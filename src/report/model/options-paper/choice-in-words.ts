import type { ComparedChoice, SaidChoice } from "../../../alternatives/compare/comparison";
import type { Runs } from "../block";
import { readIn } from "../grounds";
import { emphasis, joined, plain, said } from "../runs";
import type { BesideRow } from "./beside";
import { choicePlace, choiceSaid, rowCells } from "./choice-words";
import type { Paper, PaperOption } from "./paper";

/**
 * What an option says at the place of a choice, without its grounds. Of a row that only one option
 * has all that it says: columns of other rows are compared on lines of their own.
 */
function valueOf({ words, options }: Paper, choice: ComparedChoice, place: number): string {
  const { kind, rows = [] } = choice;
  const isAlone = kind === "row" && rows.filter((id) => id !== undefined).length === 1;
  const cells = isAlone ? rowCells(words, options, choice, place) : [];
  return cells.length > 0 ? words.clauses(cells) : choiceSaid(words, options, choice, place);
}

/**
 * Why it was chosen, as far as the options differ in that, and where it was read where nothing but
 * that differs.
 */
function groundsIn(
  { words }: Paper,
  option: PaperOption | undefined,
  { answer }: SaidChoice,
  { differs }: ComparedChoice,
): Runs[] {
  if (!option) return [];
  const isSourceAlone = differs.includes("source") && !differs.includes("value");
  const read = answer && isSourceAlone ? readIn(option.making, answer) : "";
  const reason = differs.includes("reason") ? answer?.reason : undefined;
  return [
    ...(read ? [[plain(words.say("options-paper.read", { read }))]] : []),
    ...(reason ? [[emphasis(words.say("report.choice.why", { reason }))]] : []),
  ];
}

/** A choice as a line with the options beside each other. */
export function choiceRow(paper: Paper, choice: ComparedChoice): BesideRow {
  const { words, options } = paper;
  return {
    what: choicePlace(words, options, choice),
    cells: choice.said.map((each, place) =>
      joined([
        said(valueOf(paper, choice, place)),
        ...groundsIn(paper, options[place], each, choice),
      ]),
    ),
  };
}
