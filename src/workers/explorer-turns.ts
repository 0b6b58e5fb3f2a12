import {
  type ExplorerAnswer,
  type ExplorerStep,
  type GivenExploration,
  runExplorer,
} from "../alternatives/explorer/run-explorer";

/** How far an exploration is, as data that a worker can send. */
export type ExplorerProgress = Pick<ExplorerStep, "assessed" | "of">;

export interface Turns {
  readonly onStep: (step: ExplorerProgress) => void;
  /** Whether enough was looked at; asked between two turns. */
  readonly isEnough: () => boolean;
  /** Lets others have their turn; rejects where nobody waits for the answer any more. */
  readonly pause: () => Promise<void>;
  /** Milliseconds at a stretch. */
  readonly stretch: number;
  readonly now?: () => number;
}

/**
 * Explores in turns, so that whoever runs it hears in between that it is enough; what was found until
 * then is the answer, and says that it was stopped.
 */
export async function exploreInTurns(
  given: GivenExploration,
  { onStep, isEnough, pause, stretch, now = () => performance.now() }: Turns,
): Promise<ExplorerAnswer> {
  const run = runExplorer(given);
  for (let began = now(); ; ) {
    const step = run.next();
    if (step.done) return step.value;
    if (now() - began < stretch) continue;
    const { assessed, of, answer } = step.value;
    onStep({ assessed, of });
    await pause();
    if (isEnough()) return answer();
    began = now();
  }
}
