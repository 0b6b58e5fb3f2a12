import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import type { Words } from "../../i18n/words";
import { rowCalled } from "./row-called";
import { shortName } from "./short-name";
import { labelOf, valueInWords } from "./value-in-words";

/** A field, with the row it belongs to where it is a column of a list. */
export function placeInWords(
  words: Words,
  design: MandateDesign,
  path: FieldPath,
  row?: string,
): string {
  const field = labelOf(words, path);
  if (row === undefined) return field;
  const name = rowInWords(words, design, listOf(path), row);
  return words.say("versions.change.column", { list: labelOf(words, listOf(path)), name, field });
}

/** A row by its name, else by the first of its columns that says something, else by its place. */
export function rowInWords(
  words: Words,
  design: MandateDesign,
  list: FieldPath,
  row: string,
): string {
  const named = rowCalled(design, words, row);
  if (named !== undefined) return named;
  const ids = rowsIn(answerAt(design, list)).map(({ id }) => id);
  const telling = fieldCatalogue.find(
    ({ path }) => path !== list && listOf(path) === list && isStated(answerAt(design, path, row)),
  );
  return telling
    ? words.say("versions.change.row-with", {
        text: shortName(valueInWords(words, telling.path, answerAt(design, telling.path, row))),
      })
    : words.say("versions.change.row", { place: ids.indexOf(row) + 1 });
}
