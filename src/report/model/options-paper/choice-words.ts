import type { ComparedChoice, ComparedOption } from "../../../alternatives/compare/comparison";
import { answerAt, rowsIn } from "../../../domain/edit";
import { columnsOf } from "../../../domain/merge/places-of";
import { isStated } from "../../../domain/stated";
import type { Words } from "../../../i18n/words";
import { rowNameIn } from "../check-in-words";
import { placeInWords, rowInWords } from "../place-in-words";
import { labelOf, valueInWords } from "../value-in-words";

/** Options as far as a choice is told by them: their designs, in the order in which they are read. */
type ToldOptions = readonly Pick<ComparedOption, "design">[];

/** The design that has a row, and the row's id there. */
function holderOf(options: ToldOptions, rows: ComparedChoice["rows"]) {
  const place = rows?.findIndex((row) => row !== undefined) ?? -1;
  const [design, row] = [options[place]?.design, rows?.[place]];
  return design && row !== undefined ? { design, row } : undefined;
}

/** What a row is called, by the first option that has it; "" for what is no row. */
export function rowName(words: Words, options: ToldOptions, choice: ComparedChoice): string {
  const holder = holderOf(options, choice.rows);
  return holder ? rowInWords(words, holder.design, choice.path, holder.row) : "";
}

/** The name of a place: "Troop ceiling", "Tasks: Police reform", "Order of Tasks". */
export function choicePlace(words: Words, options: ToldOptions, choice: ComparedChoice): string {
  const { kind, path, rows } = choice;
  const list = labelOf(words, path);
  if (kind === "order") return words.say("versions.change.order", { list });
  if (kind === "row")
    return words.say("options-paper.row", { list, name: rowName(words, options, choice) });
  const holder = holderOf(options, rows);
  return holder ? placeInWords(words, holder.design, path, holder.row) : list;
}

/** What the option at a place among them says, without its grounds; of a row, that it has it. */
export function choiceSaid(
  words: Words,
  options: ToldOptions,
  { kind, path, rows, said }: ComparedChoice,
  option: number,
): string {
  const design = options[option]?.design;
  const state = said[option]?.state ?? "not-stated";
  if (!design || state === "not-stated") return words.say("fields.not-stated");
  if (state === "none-listed") return words.say("fields.none-listed");
  if (state !== "stated") return words.say(`options-paper.said.${state}`);
  if (kind === "row") return words.say("options-paper.said.row");
  if (kind === "answer") {
    const answer = answerAt(design, path, rows?.[option]);
    return valueInWords(words, path, answer, (id) => rowNameIn(design, words, id));
  }
  const held = rowsIn(answerAt(design, path));
  return words.list(
    held.map(({ id }) => rowInWords(words, design, path, id)),
    "unit",
  );
}

/** What a row says in an option beyond its name, column by column: "Tier: First". */
export function rowCells(
  words: Words,
  options: ToldOptions,
  { path, rows }: ComparedChoice,
  option: number,
): string[] {
  const [design, row] = [options[option]?.design, rows?.[option]];
  const held = design && rowsIn(answerAt(design, path)).find(({ id }) => id === row);
  if (!design || !held || row === undefined) return [];
  const name = rowInWords(words, design, path, row);
  return columnsOf(path).flatMap(({ column, name: key }) => {
    if (!isStated(held[key])) return [];
    const value = valueInWords(words, column, held[key], (id) => rowNameIn(design, words, id));
    if (value === name) return [];
    return [words.say("colleagues.cell", { field: labelOf(words, column), value })];
  });
}
