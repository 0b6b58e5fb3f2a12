import type { FieldPath } from "../../domain/field-path";
import { shockActs } from "./apply/acts";
import { type MinimalSets, minimalSets } from "./minimal-sets";
import type { Shock } from "./shock";
import { shockRecord } from "./shocks";
import { type Space, spaceOf, underShock } from "./space";
import type { Stressed } from "./stressed";
import type { Trial } from "./trials/trial";

/** What was found out about one thing that can break: by which combinations of which shocks. */
export interface Enumerated {
  trial: Trial;
  space: Space;
  sets: MinimalSets;
}

/** The shocks that touch what a trial reads; no other shock can change its outcome. */
export function shocksFor({ reads }: Trial, shocks: readonly Shock[]): Shock[] {
  const read = new Set<FieldPath>(reads);
  return shocks.filter(({ kind }) => shockRecord(kind).touches.some((path) => read.has(path)));
}

/** Trials that read what the same shocks touch, so that each combination is made once for all of them. */
export interface Group {
  shocks: readonly Shock[];
  trials: readonly Trial[];
}

/** The trials by the shocks that touch them, in the order in which they come. */
export function groupsOf(trials: readonly Trial[], shocks: readonly Shock[]): Group[] {
  const groups = new Map<string, { shocks: Shock[]; trials: Trial[] }>();
  for (const trial of trials) {
    const own = shocksFor(trial, shocks);
    const name = own.map(({ id }) => id).join(" ");
    const group = groups.get(name);
    if (group) group.trials.push(trial);
    else groups.set(name, { shocks: own, trials: [trial] });
  }
  return [...groups.values()];
}

/**
 * Tries every combination of a group's shocks on each of its trials. The shocks are put on one after
 * the other, so that combinations which begin alike share what they begin with.
 */
export function enumerate(stressed: Stressed, { shocks, trials }: Group): Enumerated[] {
  const space = spaceOf(shocks);
  const inSets = trials.map(() => new Uint8Array(space.size));
  const walk = (so: Stressed, place: number, combination: number) => {
    const shock = shocks[place];
    if (!shock) {
      trials.forEach((trial, at) => {
        if (trial.judge(so).status === "not-met") (inSets[at] as Uint8Array)[combination] = 1;
      });
      return;
    }
    const stride = space.strides[place] as number;
    shock.levels.forEach((_, digit) => {
      walk(underShock(so, shock, digit), place + 1, combination + digit * stride);
    });
  };
  walk(stressed, 0, 0);
  return trials.map((trial, at) => {
    return { trial, space, sets: minimalSets(space, inSets[at] as Uint8Array) };
  });
}

/** Every field by which the shocks of a trial decide what they change. */
export function readByShocks(shocks: readonly Shock[]): FieldPath[] {
  return shocks.flatMap(({ kind }) => [...shockActs[kind].reads, ...shockRecord(kind).touches]);
}
