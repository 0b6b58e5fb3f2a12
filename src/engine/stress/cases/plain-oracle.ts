import { shockActs } from "../apply/acts";
import type { Shock, ShockAt } from "../shock";
import type { Stressed } from "../stressed";
import type { Trial } from "../trials/trial";

/** One level for each shock, by its place among the shock's levels. */
type Future = readonly number[];

/** Every combination of levels, written down plainly. */
function futuresOf(shocks: readonly Shock[]): Future[] {
  return shocks.reduce<Future[]>(
    (so, { levels }) => so.flatMap((future) => levels.map((_, place) => [...future, place])),
    [[]],
  );
}

/** Whether one level is at most as bad as another of the same shock. */
function isAtMost({ kind }: Shock, level: number, other: number): boolean {
  if (kind === "violence") return level === other || level === 0;
  return level <= other;
}

const isMilder = (shocks: readonly Shock[], one: Future, other: Future) =>
  one !== other &&
  shocks.every((shock, place) => isAtMost(shock, one[place] ?? 0, other[place] ?? 0));

const inWords = (shocks: readonly Shock[], future: Future): ShockAt[] =>
  shocks.flatMap(({ id, levels }, place) => {
    const at = future[place] ?? 0;
    return at === 0 ? [] : [{ shock: id, level: levels[at] ?? Number.NaN }];
  });

/** What is found out the long way, for one thing that can break. */
export interface Plain {
  sets: ShockAt[][];
  monotone: boolean;
}

/**
 * Tries each trial under each combination of all shocks, without leaving one out, and takes as
 * minimal by definition what no milder breaking combination lies under.
 */
export function plainly(
  stressed: Stressed,
  shocks: readonly Shock[],
  trials: readonly Trial[],
): Plain[] {
  const futures = futuresOf(shocks).map((future) => {
    const under = shocks.reduce((so, { kind, levels, row }, place) => {
      const at = future[place] ?? 0;
      return at === 0 ? so : shockActs[kind].apply(so, levels[at] ?? Number.NaN, row);
    }, stressed);
    return { future, under };
  });
  return trials.map((trial) => {
    const breaking: Future[] = [];
    const holding: Future[] = [];
    for (const { future, under } of futures)
      (trial.judge(under).status === "not-met" ? breaking : holding).push(future);
    // The mildest first, so that most others are seen at once to lie above one of them.
    breaking.sort((a, b) => sum(a) - sum(b));
    const minimal: Future[] = [];
    for (const future of breaking)
      if (!minimal.some((each) => isMilder(shocks, each, future))) minimal.push(future);
    return {
      sets: minimal.map((future) => inWords(shocks, future)),
      monotone: !holding.some((future) => minimal.some((each) => isMilder(shocks, each, future))),
    };
  });
}

const sum = (future: Future) => future.reduce((total, each) => total + each, 0);
