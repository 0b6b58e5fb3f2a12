import { shockActs } from "./apply/acts";
import type { Shock, ShockAt } from "./shock";
import { shockRecord } from "./shocks";
import type { Stressed } from "./stressed";

/**
 * Every combination of the levels of some shocks, numbered from 0 ("as designed") on: the place of
 * each shock's level is a digit, the last shock's the fastest.
 */
export interface Space {
  shocks: readonly Shock[];
  size: number;
  /** For each shock, how far apart the numbers of neighbouring levels are. */
  strides: readonly number[];
}

export function spaceOf(shocks: readonly Shock[]): Space {
  const strides: number[] = [];
  let size = 1;
  for (const { levels } of shocks.toReversed()) {
    strides.unshift(size);
    size *= levels.length;
  }
  return { shocks, size, strides };
}

/** The place of a shock's level in a combination; 0 is "as designed". */
export function digitAt({ shocks, strides }: Space, combination: number, place: number): number {
  const count = shocks[place]?.levels.length ?? 1;
  return Math.floor(combination / (strides[place] ?? 1)) % count;
}

/** A combination as the shocks that are not "as designed", each with its level. */
export function shocksAt(space: Space, combination: number): ShockAt[] {
  return space.shocks.flatMap(({ id, levels }, place) => {
    const digit = digitAt(space, combination, place);
    return digit === 0 ? [] : [{ shock: id, level: levels[digit] as number }];
  });
}

/** The design under one shock at a level; unchanged at "as designed". */
export function underShock(stressed: Stressed, { kind, levels, row }: Shock, digit: number) {
  return digit === 0 ? stressed : shockActs[kind].apply(stressed, levels[digit] as number, row);
}

/** The design under a whole combination, its shocks one after the other. */
export function underShocks(stressed: Stressed, space: Space, combination: number): Stressed {
  return space.shocks.reduce(
    (so, shock, place) => underShock(so, shock, digitAt(space, combination, place)),
    stressed,
  );
}

/** The places of the levels next milder than one: one in a chain, "as designed" where levels stand apart. */
function milderDigit({ kind }: Shock, digit: number): number {
  return shockRecord(kind).order === "chain" ? digit - 1 : 0;
}

/** The combinations that differ by one shock being at its next milder level. */
export function nextMilder(space: Space, combination: number): number[] {
  return space.shocks.flatMap((shock, place) => {
    const digit = digitAt(space, combination, place);
    if (digit === 0) return [];
    return [combination - (digit - milderDigit(shock, digit)) * (space.strides[place] ?? 1)];
  });
}
