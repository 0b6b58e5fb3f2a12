import type { MandateDesign } from "../domain/design";
import { type LeastAnswer, leastAnswerRun } from "../engine/explore/least-answer";
import type { LeastChangeStep } from "../engine/explore/least-change";
import type { LeastQuestion } from "../engine/explore/least-question";
import type { Precedent } from "../precedents/schema";

/** What a least change is searched for, as data that a worker can be sent. */
export interface GivenLeastChange {
  readonly design: MandateDesign;
  readonly precedents: readonly Precedent[];
  readonly question: LeastQuestion;
}

/** A step is told at most every so many milliseconds: a message costs more than a step. */
const pause = 60;

/** Searches at one go and tells how far it is: at once, then from time to time. */
export function runLeastChange(
  { design, precedents, question }: GivenLeastChange,
  onStep: (step: LeastChangeStep) => void,
  now: () => number = () => performance.now(),
): LeastAnswer {
  const run = leastAnswerRun(design, precedents, question);
  for (let told = Number.NEGATIVE_INFINITY; ; ) {
    const step = run.next();
    if (step.done) return step.value;
    if (now() - told < pause) continue;
    told = now();
    onStep(step.value);
  }
}
