import type { ClauseSeed } from "../context";
import type { ChoicePlace } from "../draft";
import { isStruck } from "./basis-seeds";

const fieldsOf = (seed: ClauseSeed): Set<string> =>
  new Set([seed, ...(seed.items ?? [])].flatMap(({ places }) => places.map(fieldOf)));
const fieldOf = ({ field }: ChoicePlace): string => field;

/** The last kept clause that holds one of some choices, by its place; -1 where none does. */
function placeOf(kept: readonly ClauseSeed[], fields: ReadonlySet<string>): number {
  return kept.findLastIndex(
    (seed) => !isStruck(seed) && [...fieldsOf(seed)].some((field) => fields.has(field)),
  );
}

/**
 * Puts new clauses among those of last year's text: each after the clause that holds
 * its own kind of choice or what comes before it in the customary order, and before the closing formula.
 */
export function withNewClauses(
  kept: readonly ClauseSeed[],
  fresh: readonly ClauseSeed[],
  order: readonly ClauseSeed[],
): ClauseSeed[] {
  const after = new Map<number, ClauseSeed[]>();
  const end = Math.max(0, kept.length - 2);
  for (const seed of fresh) {
    const rank = order.findIndex(({ id }) => id === seed.id);
    const places = order
      .slice(0, rank < 0 ? order.length : rank + 1)
      .map((each) => placeOf(kept, fieldsOf(each)));
    const place = Math.min(places.findLast((each) => each >= 0) ?? end, end);
    after.set(place, [...(after.get(place) ?? []), seed]);
  }
  const isEmpty = kept.length === 0;
  return isEmpty ? [...fresh] : kept.flatMap((seed, at) => [seed, ...(after.get(at) ?? [])]);
}
