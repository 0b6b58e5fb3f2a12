import type { FieldPath } from "../../../domain/field-path";

const refused = new Map<string, unknown>();

const keyOf = (design: string, path: FieldPath, row = "") => [design, path, row].join(" ");

/**
 * What an author wrote and the design does not take, such as a text that is too long. It is kept
 * for as long as the page is open, so that going to another step and back does not lose it.
 */
export function keepRefused(
  design: string,
  path: FieldPath,
  row: string | undefined,
  answer: unknown,
) {
  refused.set(keyOf(design, path, row), answer);
}

/** Forgets it: the author mended it, or the design got another answer. */
export function forgetRefused(design: string, path: FieldPath, row: string | undefined): void {
  refused.delete(keyOf(design, path, row));
}

/** What was refused in that field of that design; undefined where nothing was. */
export function refusedAnswer(design: string, path: FieldPath, row: string | undefined): unknown {
  return refused.get(keyOf(design, path, row));
}
