import type { LeastAnswer } from "../engine/explore/least-answer";
import type { LeastChangeStep } from "../engine/explore/least-change";
import { type BackgroundWorker, inBackground, type StartWorker } from "./in-background";
import type { GivenLeastChange } from "./least-change-given";

/** A worker of its own for one search; undefined in the portable file, which has none. */
async function startWorker(): Promise<BackgroundWorker | undefined> {
  if (import.meta.env.MODE === "portable") return undefined;
  const { startLeastChangeWorker } = await import("./least-change-start");
  return startLeastChangeWorker();
}

/** Lets the page answer and draw. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** How a search is watched and stopped. */
export interface SearchWatch {
  readonly onStep?: (step: LeastChangeStep) => void;
  readonly signal?: AbortSignal;
}

/**
 * Searches the least change in a worker, so that the page answers meanwhile; where workers are
 * refused, in the page, which takes breath between steps. `signal` stops it: the promise then rejects
 * with the signal's reason, and nothing of the search is left.
 */
export function leastChangeInBackground(
  given: GivenLeastChange,
  { onStep, signal }: SearchWatch = {},
  start: StartWorker = startWorker,
): Promise<LeastAnswer> {
  const here = async ({ design, precedents, question }: GivenLeastChange) => {
    const { leastAnswerRun } = await import("../engine/explore/least-answer");
    const run = leastAnswerRun(design, precedents, question);
    for (;;) {
      const step = run.next();
      if (step.done) return step.value;
      onStep?.(step.value);
      await breathe();
      signal?.throwIfAborted();
    }
  };
  const work = onStep ? { start, here, onStep } : { start, here };
  return inBackground<GivenLeastChange, LeastAnswer, LeastChangeStep>(given, work, signal);
}
