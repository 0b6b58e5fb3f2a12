import { type MandateDesign, sectionIds } from "../../domain/design";
import { isStated, type Stated } from "../../domain/stated";

/** Whether a design has no answer yet, so that its draft is all gaps. */
export function statesNothing(design: MandateDesign): boolean {
  return sectionIds.every((id) => {
    const answers = Object.values(design[id] ?? {}) as (Stated<unknown> | undefined)[];
    return !answers.some(isStated);
  });
}
