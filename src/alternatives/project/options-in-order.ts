import type { MandateDesign } from "../../domain/design";
import { mostOptions } from "../../domain/vocabulary/option";

/** What tells where a design stands among the options of its project. */
type Placed = Pick<MandateDesign, "id" | "option">;

/**
 * The designs of one project as a reader meets them: what the options are held against, then the
 * options by their place. The same place twice is told apart by the id, so that every device and
 * every tab shows one order.
 */
export function optionsInOrder<D extends Placed>(designs: readonly D[]): D[] {
  return [...designs].sort(
    (a, b) =>
      Number(isOption(a)) - Number(isOption(b)) ||
      (a.option?.place ?? 0) - (b.option?.place ?? 0) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

/** Whether a design is one of the options, and not what they are held against. */
export function isOption({ option }: Pick<MandateDesign, "option">): boolean {
  return option?.baseline === undefined;
}

/** Whether a project has as many options as it may; a baseline stands beside them. */
export function isFull(designs: readonly Pick<MandateDesign, "option">[]): boolean {
  return designs.filter(isOption).length >= mostOptions;
}

/** The place after the last of a project, for an option that joins it. */
export function nextPlace(designs: readonly Pick<MandateDesign, "option">[]): number {
  const last = Math.max(-1, ...designs.filter(isOption).map(({ option }) => option?.place ?? 0));
  return Math.min(99, last + 1);
}
