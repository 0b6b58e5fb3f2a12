import type { MandateDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { isFieldPath, valueSchemaAt } from "../../../domain/field-catalogue";
import type { Words } from "../../../i18n/words";
import { valueLines } from "../votes/choice-in-words";

/** An answer of a design as a reader says it; a list by the names of its rows. */
export function answerInWords(words: Words, design: MandateDesign, path: string): string {
  return words.clauses(valueLines(words, design, { path }));
}

/**
 * A value out of a file as its field says it, a list by the names of its rows; one that the field
 * cannot hold is told as it stands.
 */
export function looseValue(
  words: Words,
  design: MandateDesign,
  path: string,
  value: unknown,
): string {
  if (!isFieldPath(path) || path.includes("[]")) return asItStands(value);
  if (!valueSchemaAt(path).safeParse(value).success) return asItStands(value);
  return answerInWords(words, withValue(design, path, value), path);
}

const asItStands = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
