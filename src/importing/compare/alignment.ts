import { groupsFor, type Side } from "./clause-parts";
import { type Profile, profileOf, type Weight, weightsAmong } from "./likeness";
import { longestRising } from "./moved";
import { type Pair, pairClauses } from "./pairing";
import type { TextClause } from "./text-clause";

/**
 * Clauses of the two sides that are one another: one beside one, one beside its parts, or several
 * beside the one that they became; one side empty for what was lost or gained.
 */
export interface Match {
  /** Places in the lists that were compared. */
  before: readonly number[];
  after: readonly number[];
  likeness: number;
  /** It left the order that the other pairs keep. */
  isMoved: boolean;
}

function withGroups(before: Side, after: Side, pairs: readonly Pair[], weight: Weight): Match[] {
  const split = groupsFor(
    before,
    after,
    new Map(pairs.map((pair) => [pair.before, { place: pair.after, likeness: pair.likeness }])),
    weight,
  );
  const merged = groupsFor(
    after,
    before,
    new Map(pairs.map((pair) => [pair.after, { place: pair.before, likeness: pair.likeness }])),
    weight,
  );
  const groups = [
    ...split.map((group) => ({ before: [group.whole], after: group.parts, ...group })),
    ...merged.map((group) => ({ before: group.parts, after: [group.whole], ...group })),
  ].sort((one, other) => other.gain - one.gain);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const isFree = (match: Pick<Match, "before" | "after">) =>
    !match.before.some((place) => taken.before.has(place)) &&
    !match.after.some((place) => taken.after.has(place));
  const matches: Match[] = [];
  const take = (match: Pick<Match, "before" | "after" | "likeness">) => {
    if (!isFree(match)) return;
    for (const place of match.before) taken.before.add(place);
    for (const place of match.after) taken.after.add(place);
    const { before: one, after: other, likeness: alike } = match;
    matches.push({ before: one, after: other, likeness: alike, isMoved: false });
  };
  for (const group of groups) take(group);
  for (const pair of pairs) take({ ...pair, before: [pair.before], after: [pair.after] });
  for (const place of before.profiles.keys()) take({ before: [place], after: [], likeness: 0 });
  for (const place of after.profiles.keys()) take({ before: [], after: [place], likeness: 0 });
  return matches;
}

/** Marks pairs that left the order that most of them keep. */
function withMoves(matches: readonly Match[]): Match[] {
  const paired = matches
    .filter(({ before, after }) => before.length > 0 && after.length > 0)
    .sort((one, other) => (one.before[0] ?? 0) - (other.before[0] ?? 0));
  const kept = longestRising(paired.map(({ after }) => after[0] ?? 0));
  const moved = new Set(paired.filter((_, place) => !kept.has(place)));
  return matches.map((match) => ({ ...match, isMoved: moved.has(match) }));
}

/** The order of the new text, what was lost standing where it stood. */
function inOrder(matches: readonly Match[]): Match[] {
  const placeAfter = new Map(
    matches.flatMap(({ before, after }) =>
      after.length > 0 ? before.map((place) => [place, after[0] ?? 0] as const) : [],
    ),
  );
  const keyOf = ({ before, after }: Match): readonly [number, number] => {
    if (after[0] !== undefined) return [after[0], -1];
    let place = before[0] ?? 0;
    while (place >= 0 && !placeAfter.has(place)) place -= 1;
    return [placeAfter.get(place) ?? -1, before[0] ?? 0];
  };
  return matches
    .map((match) => ({ match, key: keyOf(match) }))
    .sort((one, other) => one.key[0] - other.key[0] || one.key[1] - other.key[1])
    .map(({ match }) => match);
}

function isTurned(before: readonly TextClause[], after: readonly TextClause[]): boolean {
  if (before.length !== after.length) return before.length > after.length;
  for (const [place, { text }] of before.entries()) {
    const other = after[place]?.text ?? "";
    if (text !== other) return text > other;
  }
  return false;
}

/**
 * Aligns the clauses of two texts by their words and not by their numbers. Where several
 * alignments are equally good, the same one is found whichever text comes first.
 */
export function alignClauses(before: readonly TextClause[], after: readonly TextClause[]): Match[] {
  const turns = isTurned(before, after);
  const [first, second] = (turns ? [after, before] : [before, after]).map((clauses) =>
    clauses.map(profileOf),
  ) as [Profile[], Profile[]];
  const weight = weightsAmong([...first, ...second]);
  const pairs = pairClauses(first, second, weight);
  const openIn = (profiles: readonly Profile[], held: readonly number[]): Side => {
    const known = new Set(held);
    return { profiles, open: new Set([...profiles.keys()].filter((place) => !known.has(place))) };
  };
  const matches = withMoves(
    withGroups(
      openIn(
        first,
        pairs.map((pair) => pair.before),
      ),
      openIn(
        second,
        pairs.map((pair) => pair.after),
      ),
      pairs,
      weight,
    ),
  );
  const straight = turns
    ? matches.map((match) => ({ ...match, before: match.after, after: match.before }))
    : matches;
  return inOrder(straight);
}
