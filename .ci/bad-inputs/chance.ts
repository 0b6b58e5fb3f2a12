/** Chance that can be had again: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** A whole number from 0 to `most` - 1. */
  below(most: number): number;
  /** True so many times in a hundred. */
  inHundred(times: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** A number that stands for a text, and so for a reader's name in a seed (FNV-1a). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The chance of one case: by the run's seed, the reader's name and the case's number (mulberry32). */
export function chanceOf(seed: number, reader: string, number: number): Chance {
  let state = (numberOf(`${reader}:${number}`) ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    inHundred: (times) => below(100) < times,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error("Nothing to pick from.");
      return picked;
    },
  };
}
