import { mostCompared } from "../../../alternatives/compare/compare-options";
import type { MandateDesign } from "../../../domain/design";
import type { AskedOptions } from "./asked-options";

/** The options to be compared, as far as the project has them. */
export interface ChosenOptions {
  /** The base first, the others in the order of the project. */
  readonly designs: readonly MandateDesign[];
  /** How many that were asked for the project does not have. */
  readonly unknown: number;
  /** How many that were asked for do not fit beside the others. */
  readonly left: number;
}

/**
 * Picks from a project's options, in their order, those that an address asks for; where it names
 * none, as many as fit. Held against the one that is asked for, else a baseline, else the first.
 */
export function chosenOptions(
  options: readonly MandateDesign[],
  { ids, base }: AskedOptions,
): ChosenOptions {
  const asked = ids ? options.filter(({ id }) => ids.includes(id)) : options;
  const first =
    asked.find(({ id }) => id === base) ??
    asked.find(({ option }) => option?.baseline !== undefined) ??
    asked[0];
  const others = asked.filter((design) => design !== first);
  const designs = first ? [first, ...others].slice(0, mostCompared) : [];
  return {
    designs,
    unknown: ids ? ids.length - asked.length : 0,
    left: ids ? asked.length - designs.length : 0,
  };
}
