import { shockRecord } from "./shocks";
import { digitAt, nextMilder, type Space } from "./space";

/** What is told of a set of combinations under the order "nowhere milder, somewhere worse". */
export interface MinimalSets {
  /** The combinations in the set with no milder one in it, by number. */
  minimal: readonly number[];
  /** A combination in the set and a worse one that is not; none where whatever is worse is in it too. */
  exception?: { inside: number; outside: number };
  /** The places of the shocks on which it depends whether a combination is in the set. */
  dependsOn: readonly number[];
}

/** Whether a next milder combination is in the set, or has one below it. In the inmost loop, so plain. */
function hasAnyBelow(
  strides: readonly number[],
  counts: readonly number[],
  isChain: readonly boolean[],
  inSet: Uint8Array,
  hasBelow: Uint8Array,
  at: number,
): boolean {
  for (let place = 0; place < strides.length; place += 1) {
    const stride = strides[place] as number;
    const digit = Math.floor(at / stride) % (counts[place] as number);
    if (digit === 0) continue;
    const milder = at - (isChain[place] ? stride : digit * stride);
    if (inSet[milder] === 1 || hasBelow[milder] === 1) return true;
  }
  return false;
}

/** The first combination in the set on the way down from one that has such below it. */
function insideBelow(space: Space, inSet: Uint8Array, hasBelow: Uint8Array, from: number): number {
  const milder = nextMilder(space, from);
  const inside = milder.find((each) => inSet[each] === 1);
  if (inside !== undefined) return inside;
  const onward = milder.find((each) => hasBelow[each] === 1) as number;
  return insideBelow(space, inSet, hasBelow, onward);
}

function dependsAt({ shocks, strides }: Space, inSet: Uint8Array, place: number): boolean {
  const stride = strides[place] as number;
  const period = stride * (shocks[place]?.levels.length ?? 1);
  return inSet.some((value, at) => at % period >= stride && value !== inSet[at - stride]);
}

/**
 * The minimal elements of a set of combinations. Milder combinations have lower numbers, so one walk
 * upwards sees for each whether anything below it is in the set.
 *
 * @param inSet for each combination of the space, by number, 1 where it is in the set
 */
export function minimalSets(space: Space, inSet: Uint8Array): MinimalSets {
  const hasBelow = new Uint8Array(space.size);
  const minimal: number[] = [];
  let outside: number | undefined;
  const isChain = space.shocks.map(({ kind }) => shockRecord(kind).order === "chain");
  const counts = space.shocks.map(({ levels }) => levels.length);
  for (let at = 0; at < space.size; at += 1) {
    const isAbove = hasAnyBelow(space.strides, counts, isChain, inSet, hasBelow, at);
    if (isAbove) hasBelow[at] = 1;
    if (inSet[at] && !isAbove) minimal.push(at);
    if (!inSet[at] && isAbove) outside ??= at;
  }
  const places = space.shocks.map((_, place) => place);
  return {
    minimal: inReadingOrder(space, minimal),
    ...(outside === undefined
      ? {}
      : { exception: { inside: insideBelow(space, inSet, hasBelow, outside), outside } }),
    dependsOn: places.filter((place) => dependsAt(space, inSet, place)),
  };
}

/** Fewest shocks first, then the mildest levels, then as numbered. */
function inReadingOrder(space: Space, combinations: readonly number[]): number[] {
  const weighed = combinations.map((at) => {
    const digits = space.shocks.map((_, place) => digitAt(space, at, place));
    const count = digits.filter((digit) => digit > 0).length;
    return { at, count, sum: digits.reduce((sum, digit) => sum + digit, 0) };
  });
  return weighed
    .toSorted((a, b) => a.count - b.count || a.sum - b.sum || a.at - b.at)
    .map(({ at }) => at);
}
