import { fieldRecord } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import { listOf } from "../../../domain/field-path";
import { isListPath } from "../../../domain/rows-edit";
import { optionInWords } from "../../../i18n/option-key";
import type { Words } from "../../../i18n/words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";

/** What a choice is called; which tasks come first is one of its own. */
export function choiceName(words: Words, path: FieldPath): string {
  return path === "purpose.tasks[].tier" ? words.say("board.first-tasks") : labelOf(words, path);
}

/** An item of a list, such as a type of task. */
export function itemName(words: Words, path: FieldPath, item: string): string {
  const list = listOf(path);
  if (list === "purpose.tasks") {
    const { value } = fieldRecord("purpose.tasks[].type");
    const isType = value.kind === "choice" && value.options.includes(item);
    return isType ? optionInWords(words, "purpose.tasks[].type", item) : item;
  }
  return fieldRecord(path).value.kind === "choices" ? optionInWords(words, path, item) : item;
}

/** A compared value in words; a list by its items. */
export function comparedInWords(words: Words, path: FieldPath, value: unknown): string {
  if (value === undefined) return words.say("fields.not-stated");
  if (!isListPath(listOf(path)) || !Array.isArray(value))
    return valueInWords(words, path, { value });
  if (value.length === 0) return words.say("fields.none-listed");
  return words.list(value.map((item) => itemName(words, path, String(item))));
}
