import type { Unit } from "../../domain/field";
import { type FieldRecord, fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { type Stated, valueOf } from "../../domain/stated";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";

/** The name of a list's row by its id, such as an objective's text; undefined where it is gone. */
export type RowName = (rowId: string) => string | undefined;

/**
 * An answer as a reader says it: "7,000 people", "Yes", "21 November 2026", "3 sectors",
 * "Not stated". Absent and "not stated" read alike. A reference to a row is said by `rowName`,
 * or by its id without it.
 */
export function valueInWords(
  words: Words,
  path: FieldPath,
  answer: Stated<unknown> | undefined,
  rowName?: RowName,
): string {
  const value = valueOf(answer);
  if (value === undefined || value === "") return words.say("fields.not-stated");
  const record = fieldRecord(path);
  switch (record.value.kind) {
    case "choice":
      return optionInWords(words, path, String(value));
    case "choices":
      return listInWords(
        words,
        (value as string[]).map((each) => optionInWords(words, path, each)),
      );
    case "texts":
      return listInWords(words, value as string[]);
    case "yes-no":
      return words.say(value ? "fields.yes" : "fields.no");
    case "number":
      return amountInWords(words, value as number, record.unit);
    case "date":
      return words.date(value as string);
    case "rows":
      return words.sayDynamic(`fields.rows.${path}`, { count: (value as unknown[]).length });
    case "row-id":
      return rowName?.(value as string) ?? String(value);
    case "text":
      return String(value);
  }
}

/** A number with its unit: 7000 persons -> "7,000 people"; without a unit the number alone. */
export function amountInWords(words: Words, value: number, unit: Unit | undefined): string {
  if (unit === undefined) return words.number(value);
  if (unit === "usd-millions") return words.money(value);
  if (unit === "per-cent") return words.percent(value);
  return words.sayDynamic(`fields.amount.${unit}`, { count: value });
}

/** The field's own short name, such as "Troop ceiling". */
export function labelOf(words: Words, path: FieldPath): string {
  return words.sayDynamic(`fields.${path}.label`);
}

/** The help of a field, where it has one. */
export function helpOf(words: Words, path: FieldPath): string | undefined {
  const key = `fields.${path}.help`;
  return words.has(key) ? words.sayDynamic(key) : undefined;
}

/** The options of a choice with their words, in the order of the vocabulary. */
export function optionsInWords(
  words: Words,
  record: FieldRecord,
): readonly { value: string; label: string }[] {
  if (record.value.kind !== "choice" && record.value.kind !== "choices") return [];
  return record.value.options.map((value) => ({
    value,
    label: optionInWords(words, record.path, value),
  }));
}

function listInWords(words: Words, items: readonly string[]): string {
  return items.length === 0 ? words.say("fields.none-listed") : words.list(items);
}
