import { type FieldRecord, fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { isStated, type Stated } from "../../domain/stated";
import type { Words } from "../../i18n/words";
import { labelOf, type RowName, valueInWords } from "../model/value-in-words";
import type { SheetCell } from "./sheet";

/** An answer as a cell: numbers and days as such, everything else in words, nothing where silent. */
export function answerCell(
  words: Words,
  path: FieldPath,
  answer: Stated<unknown> | undefined,
  rowName: RowName,
): SheetCell {
  if (!answer || !isStated(answer)) return undefined;
  const { kind } = fieldRecord(path).value;
  if (kind === "number") return answer.value as number;
  if (kind === "date") return { day: answer.value as string };
  return valueInWords(words, path, answer, rowName);
}

/** The unit of a field's numbers as a word, such as "people"; nothing where it has none. */
export function unitInWords(words: Words, { unit }: Pick<FieldRecord, "unit">): string {
  return unit ? words.say(`fields.unit.${unit}`) : "";
}

/** The name of a field with its unit, such as "Population (people)". */
export function labelWithUnit(words: Words, path: FieldPath): string {
  const unit = unitInWords(words, fieldRecord(path));
  const label = labelOf(words, path);
  return unit ? words.say("report.data.with-unit", { label, unit }) : label;
}
