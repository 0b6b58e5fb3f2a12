import { create } from "zustand";
import { isBlank, noTrial, type Trial } from "../alternatives/what-if/trial";
import type { MandateDesign } from "../domain/design";
import type { Records } from "../engine/evaluate";
import { type TrialKeeper, trialKeeper } from "../storage/kept-trials";
import { leaveBehind, leftBehind, letGoOfLeft } from "../storage/left-trial";
import { layTrial, leaveTrial, useWhatIf } from "./what-if-store";

/** Whether what is tried is on this device; undefined until that is known. */
export const useTrialKept = create<{ isKept: boolean | undefined }>(() => ({ isKept: undefined }));

/** Milliseconds without a movement before what is tried is kept. */
export const keepPause = 300;

/** Follows the open design with its trial, and keeps the trial a moment after each movement. */
export interface TrialKeeping {
  /**
   * Lays what was tried on a design when its page was left; on a later version of the same design,
   * what is tried now. Resolves once it is on the screen.
   */
  follow(design: MandateDesign, records: Records): Promise<void>;
  /** Keeps at once what is not kept yet. */
  flush(): Promise<void>;
  /** The same when the page is being left, and a copy besides that is written before it is gone. */
  leave(): void;
  /** Takes the trial from the screen, once it is kept, and follows no more. */
  stop(): Promise<void>;
}

/** `keeper` is where the trials lie. */
export function keepTrials(keeper: TrialKeeper = trialKeeper()): TrialKeeping {
  let followed: string | undefined;
  let latest: { design: MandateDesign; records: Records } | undefined;
  let waiting: { design: string; trial: Trial } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  const flush = () => {
    clearTimeout(timer);
    const due = waiting;
    waiting = undefined;
    if (due)
      running = running
        .then(() => keeper.save(due.design, isBlank(due.trial) ? undefined : due.trial))
        .then(
          () => {
            letGoOfLeft(due.design);
            useTrialKept.setState({ isKept: true });
          },
          () => useTrialKept.setState({ isKept: false }),
        );
    return running;
  };
  const unsubscribe = useWhatIf.subscribe(({ trial, start }, before) => {
    const design = start?.design.id;
    // What is laid on a design lies there already.
    if (trial === before.trial || design === undefined || design !== before.start?.design.id)
      return;
    waiting = { design, trial };
    clearTimeout(timer);
    timer = setTimeout(flush, keepPause);
  });

  return {
    flush,
    leave: () => {
      if (waiting) leaveBehind(waiting.design, waiting.trial);
      void flush();
    },
    follow: async (design, records) => {
      latest = { design, records };
      const { start, trial, cleared } = useWhatIf.getState();
      if (start?.design.id === design.id) {
        layTrial(design, records, trial, cleared);
        return;
      }
      if (followed === design.id) return;
      followed = design.id;
      await flush();
      leaveTrial();
      const kept = await loadFrom(keeper, design.id);
      // Meanwhile another design may have been opened, or this one been changed.
      if (latest?.design.id === design.id && followed === design.id)
        layTrial(latest.design, latest.records, kept);
    },
    stop: () => {
      unsubscribe();
      followed = undefined;
      latest = undefined;
      const done = flush();
      leaveTrial();
      return done;
    },
  };
}

async function loadFrom(keeper: TrialKeeper, design: string): Promise<Trial> {
  try {
    const left = leftBehind(design);
    if (left) {
      await keeper.save(design, isBlank(left) ? undefined : left);
      letGoOfLeft(design);
    }
    return left ?? (await keeper.load(design)) ?? noTrial;
  } catch {
    useTrialKept.setState({ isKept: false });
    return leftBehind(design) ?? noTrial;
  }
}
