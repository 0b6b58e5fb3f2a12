/**
 * "Not stated" is a value: an answer that was looked at and left open. It differs from an absent
 * field (not looked at yet) on the screen, and never from it in a check.
 */
export const notStated = "not-stated";
export type NotStated = typeof notStated;

/**
 * Where a value comes from: the mandate's own text, a document the text refers to, an agreement
 * with the host or the parties, a budget, or the author's estimate.
 */
export const provenances = ["text", "by-reference", "agreement", "budget", "estimate"] as const;
export type Provenance = (typeof provenances)[number];

/** One answer of a design: its value, why the author chose it, and where it was read. */
export interface Stated<T> {
  value: T | NotStated;
  /** The author's reason, in the author's words. */
  reason?: string | undefined;
  provenance?: Provenance | undefined;
  /** The place it was read, such as "operative paragraph 3 (b)". */
  passage?: string | undefined;
}

/** The value of an answer, or undefined where the design does not state one. */
export function valueOf<T>(answer: Stated<T> | undefined): T | undefined {
  if (answer === undefined || answer.value === notStated) return undefined;
  return answer.value as T;
}

/** Whether the design states this answer. */
export function isStated<T>(answer: Stated<T> | undefined): boolean {
  return valueOf(answer) !== undefined;
}
