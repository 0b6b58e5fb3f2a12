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

/** Runs a stress test at one go and tells how far it is: each stage at once, then from time to time. */
export function runStress(
  { design, precedents }: GivenStress,
  onStep: (step: StressStep) => void,
  now: () => number = () => performance.now(),
): StressResult {
  const run = stressRun(design, precedents);
  let told = 0;
  let stage: StressStep["stage"] | undefined;
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    if (step.value.stage === stage && now() - told < pause) continue;
    ({ stage } = step.value);
    told = now();
    onStep(step.value);
  }
}
