import type { MandateDesign } from "../domain/design";
import { type SharedPart, sharedCopy } from "../domain/shared-parts";
import { isEvidenceShown } from "./evidence-shown";

/** The parts of a design that cannot stay behind: an exercise that still holds evidence back. */
export function boundParts(design: MandateDesign): readonly SharedPart[] {
  return isEvidenceShown(design) ? [] : ["exercise"];
}

/**
 * A copy to hand on without the parts that stay behind. While an exercise holds evidence back, a
 * copy is still of that exercise, so that it shows no more than the work that it is made from; the
 * names of the team's members stay behind all the same where the exercise was to.
 */
export function handedOn(design: MandateDesign, leftOut: readonly SharedPart[]): MandateDesign {
  const bound = boundParts(design);
  const copy = sharedCopy(
    design,
    leftOut.filter((part) => !bound.includes(part)),
  );
  if (!copy.exercise || !bound.includes("exercise")) return copy;
  const { members: _names, ...exercise } = copy.exercise;
  return leftOut.includes("exercise") || leftOut.includes("author") ? { ...copy, exercise } : copy;
}
