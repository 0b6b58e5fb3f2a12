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

/** How many combinations there are of some variables' choices. */
export function combinationsOf(variables: readonly Variable[]): number {
  return variables.reduce((product, { choices }) => product * choices.length, 1);
}

/** Sets the digits to a combination by its number, the last variable's the fastest. */
export function setDigits(
  digits: Uint16Array,
  variables: readonly Variable[],
  combination: number,
) {
  let rest = combination;
  for (let place = variables.length - 1; place >= 0; place -= 1) {
    const count = variables[place]?.choices.length ?? 1;
    digits[place] = rest % count;
    rest = Math.floor(rest / count);
  }
}

/** The numbers of the combinations to assess: every one, or as many as allowed, drawn by the seed. */
export function* toAssess(all: number, most: number, seed: number): Generator<number> {
  if (all <= most) {
    for (let combination = 0; combination < all; combination += 1) yield combination;
    return;
  }
  yield 0;
  const draw = drawnBy(seed);
  for (let drawn = 1; drawn < most; drawn += 1) yield Math.floor(draw() * all);
}
