import type { Words } from "./words";

/**
 * The key of the word for one option of a field: the field's own word where its sense differs
 * ("none" of a peace agreement), else the word that every vocabulary shares.
 */
export function optionKey(words: Pick<Words, "has">, path: string, value: string): string {
  const own = `fields.${path}.option.${value}`;
  return words.has(own) ? own : `fields.option.${value}`;
}

/** The word for one option of a field, such as "Ongoing conflict". */
export function optionInWords(words: Words, path: string, value: string): string {
  return words.sayDynamic(optionKey(words, path, value));
}
