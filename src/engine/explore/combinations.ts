import type { Variable } from "./vary";

/** Numbers from 0 up to 1 that look like chance and are the same for the same seed (mulberry32). */
export function drawnBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many combinations there are of some variables' choices; beyond all counting, the largest number. */
export function combinationsOf(variables: readonly Variable[]): number {
  const all = variables.reduce((product, { choices }) => product * choices.length, 1);
  return Math.min(all, Number.MAX_VALUE);
}

/** How many combinations differ from the design in exactly so many answers, for 0, 1, 2 ... answers. */
export function combinationsBySize(variables: readonly Variable[]): number[] {
  const sizes = [1];
  for (const { choices } of variables) {
    for (let size = sizes.length; size > 0; size -= 1) {
      const more = (sizes[size - 1] as number) * (choices.length - 1);
      sizes[size] = Math.min((sizes[size] ?? 0) + more, Number.MAX_VALUE);
    }
  }
  return sizes;
}
