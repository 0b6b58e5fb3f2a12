import type { MandateDesign } from "../domain/design";
import type { StressResult, StressStep } from "../engine/stress/stress-result";
import { stressRun } from "../engine/stress/stress-run";
import type { Precedent } from "../precedents/schema";

/** What a stress test is run on, as data that a worker can be sent. */
export interface GivenStress {
  readonly design: MandateDesign;
  readonly precedents: readonly Precedent[];
}

/** A step is told at most every so many milliseconds: a message costs more than a step. */
const pause = 40;

/** Runs a stress test at one go and tells from time to time how far it is, the first step at once. */
export function runStress(
  { design, precedents }: GivenStress,
  onStep: (step: StressStep) => void,
  now: () => number = () => performance.now(),
): StressResult {
  const run = stressRun(design, precedents);
  let told = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    if (now() - told < pause) continue;
    told = now();
    onStep(step.value);
  }
}
