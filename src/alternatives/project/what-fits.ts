import type { MandateDesign } from "../../domain/design";
import { mostOptions } from "../../domain/vocabulary/option";
import type { LeftOutProblem } from "./open-project";
import { isOption } from "./options-in-order";

/** Designs that come to a project, parted by whether it has room for them. */
export interface Fitting {
  fits: MandateDesign[];
  leftOut: { design: MandateDesign; problem: LeftOutProblem }[];
}

/**
 * Which designs a project has room for, first come first served, beside those that it has. One that
 * it has already, by its id, takes no more room than it had.
 */
export function whatFits(
  there: readonly Pick<MandateDesign, "id" | "option">[],
  coming: readonly MandateDesign[],
): Fitting {
  const others = there.filter(({ id }) => !coming.some((design) => design.id === id));
  const staying = coming.filter(({ id }) => there.some((design) => design.id === id));
  const fits: MandateDesign[] = [];
  const leftOut: Fitting["leftOut"] = [];
  for (const design of [...staying, ...coming.filter((one) => !staying.includes(one))]) {
    const like = [...others, ...fits].filter((other) => isOption(other) === isOption(design));
    const most = isOption(design) ? mostOptions : 1;
    if (like.length < most) fits.push(design);
    else
      leftOut.push({
        design,
        problem: isOption(design) ? { code: "one-too-many", most } : { code: "second-baseline" },
      });
  }
  return { fits: coming.filter((design) => fits.includes(design)), leftOut };
}
