import { type TextClause, withoutEnd } from "./text-clause";
import { wordsIn } from "./words";

/**
 * Two clauses are taken for one that was reworded from this likeness on, 0 for no word in common,
 * 1 for the same words. Words that few clauses have weigh more.
 */
export const sameClauseFrom = 0.4;

/** Words that every clause may have, and that tell none from another. */
const common = new Set(
  "a an the of to in on and or by for with its as at that this from which be is are it their has have also further such all any including".split(
    " ",
  ),
);

/** The words that a clause is known by, with how often it has them. */
export interface Profile {
  /** All its words in small letters, its last sign aside. */
  plain: string;
  counts: ReadonlyMap<string, number>;
}

/** A number changes where its clause does not: any is as good as another. */
function nameOf({ kind, text }: ReturnType<typeof wordsIn>[number]): string | undefined {
  if (kind === "number" || kind === "date") return `#${kind}`;
  const small = text.toLowerCase();
  return kind === "word" && !common.has(small) ? small : undefined;
}

/**
 * What a clause is known by: its words, each two of them that follow one another, and the coded
 * fields it gives, since a ceiling in other words is still the ceiling.
 */
export function profileOf({ text, holds }: Pick<TextClause, "text" | "holds">): Profile {
  const plain = withoutEnd(text).toLowerCase();
  const names = wordsIn(plain).flatMap((word) => nameOf(word) ?? []);
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [index, name] of names.entries()) {
    count(name);
    const next = names[index + 1];
    if (next !== undefined) count(`${name} ${next}`);
  }
  for (const field of holds) count(`@${field}`);
  return { plain, counts };
}

/** Which clauses hold each word, by their places. */
export function holdersIn(profiles: readonly Profile[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, { counts }] of profiles.entries())
    for (const name of counts.keys()) {
      const known = holders.get(name);
      if (known) known.push(place);
      else holders.set(name, [place]);
    }
  return holders;
}

/** How much a word tells: much where few of the clauses have it. */
export type Weight = (name: string) => number;

/** The weights of words among all clauses of both texts. */
export function weightsAmong(profiles: readonly Profile[]): Weight {
  const holders = new Map<string, number>();
  for (const { counts } of profiles)
    for (const name of counts.keys()) holders.set(name, (holders.get(name) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [name, count] of holders) weights.set(name, Math.log(1 + profiles.length / count));
  const most = Math.log(1 + profiles.length);
  return (name) => weights.get(name) ?? most;
}

/** The weight of all words of a clause. */
export function totalOf({ counts }: Profile, weight: Weight): number {
  let sum = 0;
  for (const [name, count] of counts) sum += count * weight(name);
  return sum;
}

/** The weight of the words that two clauses share. */
export function sharedOf(one: Profile, other: Profile, weight: Weight): number {
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [name, count] of small.counts)
    sum += Math.min(count, large.counts.get(name) ?? 0) * weight(name);
  return sum;
}

/** How alike two clauses are, 0 to 1; the same either way round. */
export function likeness(one: Profile, other: Profile, weight: Weight): number {
  if (one.plain === other.plain) return 1;
  const all = totalOf(one, weight) + totalOf(other, weight);
  return all === 0 ? 0 : (2 * sharedOf(one, other, weight)) / all;
}
