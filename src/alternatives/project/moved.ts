import type { MandateDesign } from "../../domain/design";
import { isOption, optionsInOrder } from "./options-in-order";

/**
 * The places of a project's options after one moved up (-1) or down (1), by id: all of them, counted
 * anew, so that a place that two shared is told apart for good. Undefined where there is no such
 * place to move to; a baseline has none.
 */
export function placesAfterMove(
  designs: readonly Pick<MandateDesign, "id" | "option">[],
  id: string,
  by: -1 | 1,
): ReadonlyMap<string, number> | undefined {
  const ids = optionsInOrder(designs)
    .filter(isOption)
    .map((option) => option.id);
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from === -1 || other === undefined) return undefined;
  ids[from + by] = id;
  ids[from] = other;
  return new Map(ids.map((moved, place) => [moved, place]));
}
