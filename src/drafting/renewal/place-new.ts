import type { ClauseSeed } from "../context";
import type { ChoicePlace } from "../draft";

const fieldsOf = (seed: ClauseSeed): Set<string> =>
  new Set([seed, ...(seed.items ?? [])].flatMap(({ places }) => places.map(fieldOf)));
const fieldOf = ({ field }: ChoicePlace): string => field;

/** The last clause that holds one of some choices, by its place; -1 where none does. */
function placeOf(kept: readonly ClauseSeed[], fields: ReadonlySet<string>): number {
  return kept.findLastIndex((seed) => [...fieldsOf(seed)].some((field) => fields.has(field)));
}

/** The clause after which a new one goes: one of its own kind, else what comes before it in the order. */
function anchorOf(
  kept: readonly ClauseSeed[],
  order: readonly ClauseSeed[],
  fresh: ClauseSeed,
): number | undefined {
  const own = placeOf(kept, fieldsOf(fresh));
  if (own >= 0) return own;
  const rank = order.findIndex(({ id }) => id === fresh.id);
  const before = order.slice(0, rank < 0 ? order.length : rank);
  return before.map((each) => placeOf(kept, fieldsOf(each))).findLast((place) => place >= 0);
}

/**
 * Puts new clauses among those of last year's text, struck ones among them: each after the clause
 * that holds its own kind of choice or what comes before it in the customary order, and before the
 * closing formula.
 */
export function withNewClauses(
  kept: readonly ClauseSeed[],
  fresh: readonly ClauseSeed[],
  order: readonly ClauseSeed[],
): ClauseSeed[] {
  if (kept.length === 0) return [...fresh];
  const after = new Map<number, ClauseSeed[]>();
  const end = Math.max(0, kept.length - 2);
  for (const seed of fresh) {
    const place = Math.min(anchorOf(kept, order, seed) ?? end, end);
    after.set(place, [...(after.get(place) ?? []), seed]);
  }
  return kept.flatMap((seed, at) => [seed, ...(after.get(at) ?? [])]);
}
