import type { ComparedChoice, SaidChoice } from "../../../alternatives/compare/comparison";
import { answerAt, rowsIn } from "../../../domain/edit";
import { columnsOf } from "../../../domain/merge/places-of";
import { isStated } from "../../../domain/stated";
import type { Runs } from "../block";
import { rowNameIn } from "../check-in-words";
import { readIn } from "../grounds";
import { placeInWords, rowInWords } from "../place-in-words";
import { emphasis, joined, plain, said } from "../runs";
import { labelOf, valueInWords } from "../value-in-words";
import type { BesideRow } from "./beside";
import type { Paper, PaperOption } from "./paper";

/** The name of the place of a choice: a field, a column of a row, a row, the order of a list. */
function whatOf({ words, options }: Paper, { kind, path, rows }: ComparedChoice) {
  const label = labelOf(words, path);
  if (kind === "order")
    return { name: label, what: words.say("versions.change.order", { list: label }) };
  const holder = rows?.findIndex((row) => row !== undefined) ?? -1;
  const [design, row] = [options[holder]?.design, rows?.[holder]];
  if (!design || row === undefined) return { name: label, what: label };
  if (kind === "answer") return { name: label, what: placeInWords(words, design, path, row) };
  const name = rowInWords(words, design, path, row);
  return { name, what: words.say("options-paper.row", { list: label, name }) };
}

/** A line with the options beside each other; `name` alone where its list goes without saying. */
export interface ChoiceRow extends BesideRow {
  readonly name: string;
}

/**
 * What a row says beyond its name, column by column. Of a row that several options have only that
 * it is there: its columns are compared on lines of their own.
 */
function rowInFull({ words, options }: Paper, place: number, { path, rows }: ComparedChoice) {
  if (rows && rows.filter((id) => id !== undefined).length > 1)
    return words.say("options-paper.row.listed");
  const [design, row] = [options[place]?.design, rows?.[place]];
  if (!design || row === undefined) return "";
  const held = rowsIn(answerAt(design, path)).find(({ id }) => id === row);
  const name = rowInWords(words, design, path, row);
  const cells = columnsOf(path).flatMap(({ column, name: key }) => {
    if (!held || !isStated(held[key])) return [];
    const value = valueInWords(words, column, held[key], (id) => rowNameIn(design, words, id));
    if (value === name) return [];
    return [words.say("colleagues.cell", { field: labelOf(words, column), value })];
  });
  return cells.length > 0 ? words.clauses(cells) : words.say("options-paper.row.listed");
}

function orderInWords({ words }: Paper, { design }: PaperOption, { path }: ComparedChoice) {
  const rows = rowsIn(answerAt(design, path));
  return words.list(
    rows.map(({ id }) => rowInWords(words, design, path, id)),
    "unit",
  );
}

/** What an option says at the place of a choice, without its grounds. */
function valueOf(paper: Paper, place: number, choice: ComparedChoice): string {
  const { words, options } = paper;
  const option = options[place];
  const { state } = choice.said[place] ?? {};
  if (!option || state === undefined || state === "not-stated")
    return words.say("fields.not-stated");
  if (state === "none-listed") return words.say("fields.none-listed");
  if (state !== "stated") return words.say(`options-paper.said.${state}`);
  if (choice.kind === "row") return rowInFull(paper, place, choice);
  if (choice.kind === "order") return orderInWords(paper, option, choice);
  const row = choice.rows?.[place];
  const answer = answerAt(option.design, choice.path, row);
  return valueInWords(words, choice.path, answer, (id) => rowNameIn(option.design, words, id));
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
export function choiceRow(paper: Paper, choice: ComparedChoice): ChoiceRow {
  return {
    ...whatOf(paper, choice),
    cells: choice.said.map((each, place) =>
      joined([
        said(valueOf(paper, place, choice)),
        ...groundsIn(paper, paper.options[place], each, choice),
      ]),
    ),
  };
}
