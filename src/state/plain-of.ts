import type { MandateDesign } from "../domain/design";
import { type PlainDesign, plainDesign } from "../domain/plain";

const known = new WeakMap<MandateDesign, PlainDesign>();

/** The values of a design; worked out once for each version of it, however many parts of a page ask. */
export function plainOf(design: MandateDesign): PlainDesign {
  const before = known.get(design);
  if (before) return before;
  const plain = plainDesign(design);
  known.set(design, plain);
  return plain;
}
