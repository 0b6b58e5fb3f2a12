import { msOfMinute } from "./agenda";
import { passedAt } from "./clock";
import { debriefSeal } from "./exercise/exercise";
import type { Facilitator } from "./exercise/facilitator";
import type { Inject } from "./exercise/inject";
import { cutOf } from "./new-run";
import type { Run } from "./run";

/** "due" once its minute has come and the trainer has not released it. */
export type InjectState = "waiting" | "due" | "released";

/** What the trainer can expect of an inject, and what to answer. */
export type InjectNote = Facilitator["injects"][number];

/** An inject of a run as the trainer has it. */
export interface RunInject {
  inject: Inject;
  /** The minute of the cut at which it is due. */
  minute: number;
  state: InjectState;
  /** When it was released, ISO; absent before. */
  at?: string;
  code: string;
  note: InjectNote | undefined;
}

/** The injects of the cut that is played, in the order of their minutes, `passed` ms into the run. */
export function injectsOf(run: Run, passed: number): RunInject[] {
  const { exercise, codes, released } = run;
  return cutOf(run)
    .injects.flatMap(({ inject: id, minute }): RunInject[] => {
      const inject = exercise.injects.find((one) => one.id === id);
      if (!inject) return [];
      const release = released.find((one) => one.inject === id);
      const isDue = passed >= minute * msOfMinute;
      return [
        {
          inject,
          minute,
          state: release ? "released" : isDue ? "due" : "waiting",
          ...(release ? { at: release.at } : {}),
          code: codes[id] ?? "",
          note: exercise.facilitator.injects.find((note) => note.inject === id),
        },
      ];
    })
    .sort((one, other) => one.minute - other.minute);
}

/**
 * The run with an inject, or what belongs to the debrief, released at a moment; what is released
 * already stays as it was.
 */
export function withReleased(run: Run, inject: string, now: Date): Run {
  const isPlayed =
    inject === debriefSeal || cutOf(run).injects.some((one) => one.inject === inject);
  if (!isPlayed || run.released.some((one) => one.inject === inject)) return run;
  return { ...run, released: [...run.released, { inject, at: now.toISOString() }] };
}

/** The run with a release taken back, where the trainer pressed the wrong button. */
export function withoutReleased(run: Run, inject: string): Run {
  const released = run.released.filter((one) => one.inject !== inject);
  return released.length === run.released.length ? run : { ...run, released };
}

/** The run with every inject released that is due, where the trainer wants that; else as it is. */
export function releasedOnTime(run: Run, now: Date): Run {
  // A clock that stands releases nothing.
  if (!run.releasesOnTime || run.clock.startedAt === undefined) return run;
  return injectsOf(run, passedAt(run.clock, now.getTime()))
    .filter(({ state }) => state === "due")
    .reduce((next, { inject }) => withReleased(next, inject.id, now), run);
}
