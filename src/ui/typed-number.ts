import { type NumberRules, readNumber } from "./number-text";

/** What is being typed into a number's box, and the value that the box stood for before it. */
export interface TypedNumber {
  readonly text: string;
  readonly before: number | undefined;
}

/**
 * Whether the typed text still belongs to the value: it reads as the value, or is no number yet
 * and nobody else has changed the value since. Else the value was changed elsewhere (undo, an
 * applied remedy) and what was typed is out of date.
 */
export function belongsTo(
  { text, before }: TypedNumber,
  value: number | undefined,
  rules: NumberRules,
): boolean {
  const reading = readNumber(text, rules);
  if (reading.problem === null) return (reading.value ?? undefined) === value;
  return value === before || value === undefined;
}
