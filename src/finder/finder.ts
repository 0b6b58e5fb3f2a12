import { closeness, closenessOf } from "./closeness";
import type { Findable } from "./entry";
import { folded } from "./folded";
import { withSlips } from "./with-slips";

/** Finds the closest of its entries for what was typed, at most `most`, closest first. */
export type Finder<E extends Findable> = (
  typed: string,
  most: number,
  recent?: readonly string[],
) => readonly E[];

/** What was typed without what splits it into words. */
const wordsOf = (typed: string) => typed.split(/[\s,;:()]+/).filter(Boolean);

/**
 * Makes a search over entries. Closest first: the whole name, its beginning, the beginning of one
 * of its words, inside a word, other words of the entry, and last what is meant but for a slip, in the name first.
 * Among the equally close, what was used lately comes first, then what stands first in `entries`.
 * Nothing typed finds what was used lately, the latest first.
 */
export function createFinder<E extends Findable>(entries: readonly E[]): Finder<E> {
  const texts = entries.map(({ name, also }) => ({ name: folded(name), also: folded(also ?? "") }));
  const names = texts.map(({ name }) => name);
  const joined = texts.map(({ name, also }) => `${name} ${also}`);

  return (typed, most, recent = []) => {
    const sought = folded(typed);
    const words = wordsOf(sought);
    const lately = (entry: E) => {
      const place = recent.indexOf(entry.id);
      return place === -1 ? recent.length : place;
    };
    if (words.length === 0) {
      const used = entries.filter(({ id }) => recent.includes(id));
      return used.sort((a, b) => lately(a) - lately(b)).slice(0, most);
    }
    const byCloseness = new Map<number, E[]>();
    const met = new Set<number>();
    const add = (at: number, near: number) => {
      const entry = entries[at];
      if (!entry || met.has(at)) return;
      met.add(at);
      const equals = byCloseness.get(near);
      if (equals) equals.push(entry);
      else byCloseness.set(near, [entry]);
    };
    for (const [at, text] of texts.entries()) {
      const near = closenessOf(sought, words, text);
      if (near !== undefined) add(at, near);
    }
    if (met.size < most) {
      for (const at of withSlips(names, words)) add(at, closeness.slip);
      for (const at of withSlips(joined, words)) add(at, closeness.slipInAlso);
    }
    const found = Object.values(closeness).flatMap((near) => {
      const equals = byCloseness.get(near) ?? [];
      return recent.length === 0 ? equals : equals.sort((a, b) => lately(a) - lately(b));
    });
    return found.slice(0, most);
  };
}
