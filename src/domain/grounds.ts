import type { MandateDesign } from "./design";
import { answerAt, withAnswer } from "./edit";
import type { FieldPath } from "./field-path";
import { notStated, type Provenance, type Stated } from "./stated";

/** Why an answer was chosen and where it was read. An empty text takes a ground away. */
export interface Grounds {
  reason?: string | undefined;
  provenance?: Provenance | undefined;
  passage?: string | undefined;
}

/** The design with the grounds of an answer changed and its value kept; an absent value stays open. */
export function withGrounds(
  design: MandateDesign,
  path: FieldPath,
  grounds: Grounds,
  row?: string,
): MandateDesign {
  const { value = notStated, ...before } = answerAt(design, path, row) ?? {};
  const given = Object.entries({ ...before, ...grounds }).filter(([, ground]) => ground);
  const changed: Stated<unknown> = { value, ...Object.fromEntries(given) };
  const isBlank = value === notStated && given.length === 0;
  return withAnswer(design, path, isBlank ? undefined : changed, row);
}

/**
 * The design with a value taken back: the field is as if never answered, but where the author
 * gave a reason or a source the answer stays, open, so that no words are lost.
 */
export function withoutValue(design: MandateDesign, path: FieldPath, row?: string): MandateDesign {
  const answer = answerAt(design, path, row);
  const hasGrounds = answer?.reason || answer?.provenance || answer?.passage;
  return withAnswer(design, path, hasGrounds ? { ...answer, value: notStated } : undefined, row);
}
