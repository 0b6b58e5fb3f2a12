import { unstarted } from "./clock";
import { codesFor } from "./codes";
import type { Cut } from "./exercise/cut";
import { debriefSeal, type Exercise } from "./exercise/exercise";
import type { Run } from "./run";

/** What a run takes from the world outside. */
export interface RunOutset {
  id: string;
  now: Date;
  /** That many random bytes, which no team can guess. */
  random: (count: number) => Uint8Array;
}

/**
 * A run of one cut of an exercise, with a code for each inject of the cut and for the debrief; the
 * exercise's first cut where it has none of that id. Its clock has not been started.
 */
export function newRun(exercise: Exercise, cutId: string, { id, now, random }: RunOutset): Run {
  const cut = cutOf({ exercise, cut: cutId });
  const sealed = [...cut.injects.map(({ inject }) => inject), debriefSeal];
  return {
    id,
    exercise,
    cut: cut.id,
    begun: now.toISOString(),
    clock: unstarted,
    codes: codesFor(sealed, random),
    released: [],
    bands: [],
    hidesNames: false,
  };
}

/** The cut that is played; the first of the exercise where the one that is named is gone. */
export function cutOf({ exercise, cut }: Pick<Run, "exercise" | "cut">): Cut {
  const named = exercise.cuts.find(({ id }) => id === cut) ?? exercise.cuts[0];
  if (!named) throw new Error(`The exercise ${exercise.id} has no cut`);
  return named;
}
