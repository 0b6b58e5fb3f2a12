/**
 * How far answers lie apart, from 0 (all who answered say the same) to 1 (no two have anything in
 * common): the mean over all pairs of teams that answered. A pair that chose alike counts 0, one
 * that did not counts 1; a pair of numbers counts by how far the smaller lies below the larger, as a
 * share of the larger; lists are taken item by item, over the items that any team has. Teams that
 * state nothing are in no pair. Null with fewer than two answers. It orders what to talk about and
 * says nothing of who is right.
 */
const pairsOf = (count: number) => (count * (count - 1)) / 2;

/** Of choices: how many teams chose each option. */
export function apartAsChoices(sizes: readonly number[]): number | null {
  const count = sizes.reduce((sum, size) => sum + size, 0);
  if (count < 2) return null;
  const alike = sizes.reduce((sum, size) => sum + pairsOf(size), 0);
  return 1 - alike / pairsOf(count);
}

/** Of numbers, none below zero. */
export function apartAsNumbers(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const rising = values.toSorted((one, other) => one - other);
  let below = 0;
  let apart = 0;
  for (const [place, value] of rising.entries()) {
    if (value > 0) apart += place - below / value;
    below += value;
  }
  return clamped(apart / pairsOf(values.length));
}

/** Of lists: how many of `count` teams have each item that any of them has. */
export function apartAsLists(having: readonly number[], count: number): number | null {
  if (count < 2) return null;
  if (having.length === 0) return 0;
  const apart = having.map((size) => (size * (count - size)) / pairsOf(count));
  return clamped(apart.reduce((sum, each) => sum + each, 0) / having.length);
}

/** Sums of fractions may miss 0 and 1 by a hair. */
const clamped = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1e9) / 1e9));
