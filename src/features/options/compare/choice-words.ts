import type { ComparedChoice, Comparison } from "../../../alternatives/compare/comparison";
import { answerAt, rowsIn } from "../../../domain/edit";
import { columnsOf } from "../../../domain/merge/places-of";
import { isStated } from "../../../domain/stated";
import type { Words } from "../../../i18n/words";
import { rowNameIn } from "../../../report/model/check-in-words";
import { placeInWords, rowInWords } from "../../../report/model/place-in-words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";

/** The design that has a row, and the row's id there. */
function holderOf({ options }: Comparison, rows: ComparedChoice["rows"]) {
  const place = rows?.findIndex((row) => row !== undefined) ?? -1;
  const [design, row] = [options[place]?.design, rows?.[place]];
  return design && row !== undefined ? { design, row } : undefined;
}

/** What a row is called, by the first option that has it. */
export function rowName(words: Words, comparison: Comparison, choice: ComparedChoice): string {
  const holder = holderOf(comparison, choice.rows);
  return holder ? rowInWords(words, holder.design, choice.path, holder.row) : "";
}

/** The name of a place: "Troop ceiling", "Tasks, Police reform: Tier", "Order of Tasks". */
export function choicePlace(words: Words, comparison: Comparison, choice: ComparedChoice): string {
  const { kind, path, rows } = choice;
  if (kind === "order") return words.say("versions.change.order", { list: labelOf(words, path) });
  if (kind === "row")
    return words.say("comparison.row", {
      list: labelOf(words, path),
      name: rowName(words, comparison, choice),
    });
  const holder = holderOf(comparison, rows);
  return holder ? placeInWords(words, holder.design, path, holder.row) : labelOf(words, path);
}

/** What an option says at a place, without its grounds; of a row, that it has it. */
export function choiceSaid(
  words: Words,
  { options }: Comparison,
  { kind, path, rows, said }: ComparedChoice,
  option: number,
): string {
  const design = options[option]?.design;
  const state = said[option]?.state ?? "not-stated";
  if (!design || state === "not-stated") return words.say("fields.not-stated");
  if (state === "none-listed") return words.say("fields.none-listed");
  if (state !== "stated") return words.say(`comparison.said.${state}`);
  if (kind === "row") return words.say("comparison.said.row");
  const nameOf = (id: string) => rowNameIn(design, words, id);
  if (kind === "answer")
    return valueInWords(words, path, answerAt(design, path, rows?.[option]), nameOf);
  const held = rowsIn(answerAt(design, path));
  return words.list(
    held.map(({ id }) => rowInWords(words, design, path, id)),
    "unit",
  );
}

/** What a row says in an option, column by column: "Tier: First". */
export function rowCells(
  words: Words,
  { options }: Comparison,
  { path, rows }: ComparedChoice,
  option: number,
): string[] {
  const [design, row] = [options[option]?.design, rows?.[option]];
  const held = design && rowsIn(answerAt(design, path)).find(({ id }) => id === row);
  if (!design || !held) return [];
  return columnsOf(path).flatMap(({ column, name }) =>
    isStated(held[name])
      ? [
          words.say("colleagues.cell", {
            field: labelOf(words, column),
            value: valueInWords(words, column, held[name], (id) => rowNameIn(design, words, id)),
          }),
        ]
      : [],
  );
}
