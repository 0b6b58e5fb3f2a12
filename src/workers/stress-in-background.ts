import type { MandateDesign } from "../domain/design";
import type { Records } from "../engine/evaluate";
import type { StressResult, StressStep } from "../engine/stress/stress-result";
import { type BackgroundWorker, inBackground, type StartWorker } from "./in-background";
import type { GivenStress } from "./stress-given";

/** A worker of its own for one run; undefined in the portable file, which has none. */
async function startWorker(): Promise<BackgroundWorker | undefined> {
  if (import.meta.env.MODE === "portable") return undefined;
  const { startStressWorker } = await import("./stress-start");
  return startStressWorker();
}

/** Lets the page answer and draw. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** How a run is watched and stopped. */
export interface StressWatch {
  readonly onStep?: (step: StressStep) => void;
  readonly signal?: AbortSignal;
}

/** How long the page works at a stretch, in milliseconds, where there is no worker. */
const stretch = 12;

/**
 * Runs the stress test of a design in a worker, so that the page answers meanwhile; where workers
 * are refused, in the page, which takes breath between steps. `signal` stops it: the promise then
 * rejects with the signal's reason, and nothing of the run is left. A new run is another call; who
 * makes it stops the one before.
 */
export function stressInBackground(
  { design, records }: { design: MandateDesign; records: Pick<Records, "precedents"> },
  { onStep, signal }: StressWatch = {},
  start: StartWorker = startWorker,
): Promise<StressResult> {
  const here = async ({ design: given, precedents }: GivenStress): Promise<StressResult> => {
    const { stressRun } = await import("../engine/stress/stress-run");
    const run = stressRun(given, precedents);
    for (let began = performance.now(); ; ) {
      const step = run.next();
      if (step.done) return step.value;
      onStep?.(step.value);
      if (performance.now() - began < stretch) continue;
      await breathe();
      signal?.throwIfAborted();
      began = performance.now();
    }
  };
  const work = onStep ? { start, here, onStep } : { start, here };
  const given = { design, precedents: records.precedents };
  return inBackground<GivenStress, StressResult, StressStep>(given, work, signal);
}
