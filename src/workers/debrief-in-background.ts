import { type BoardPart, together } from "./debrief-parts";
import type { DebriefAnswer, DebriefStep, GivenDebrief } from "./debrief-turns";
import { type BackgroundWorker, inBackground, type StartWorker } from "./in-background";

/** A worker of its own for one debrief; undefined in the portable file, which has none. */
async function startWorker(): Promise<BackgroundWorker | undefined> {
  if (import.meta.env.MODE === "portable") return undefined;
  const { startDebriefWorker } = await import("./debrief-start");
  return startDebriefWorker();
}

/** Lets the page answer and draw. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** How a debrief is watched and stopped. */
export interface DebriefWatch {
  readonly onStep?: (step: DebriefStep) => void;
  readonly signal?: AbortSignal;
}

/** How long the page works at a stretch, in milliseconds, where there is no worker. */
const stretch = 12;

/**
 * Opens the files of a class and lays out its board in a worker, so that the page answers meanwhile;
 * where workers are refused, in the page, which takes breath. `signal` stops it: the promise then
 * rejects with the signal's reason, and nothing of it is left.
 */
export async function debriefInBackground(
  given: GivenDebrief,
  { onStep = () => undefined, signal }: DebriefWatch = {},
  start: StartWorker = startWorker,
): Promise<DebriefAnswer> {
  const here = async (asked: GivenDebrief) => {
    const [{ debriefInTurns }, { loadShippedRecords }] = await Promise.all([
      import("./debrief-turns"),
      import("../state/records"),
    ]);
    const pause = async () => {
      await breathe();
      signal?.throwIfAborted();
    };
    const records = asked.records ?? (await loadShippedRecords());
    return debriefInTurns(asked, records, { onStep, pause, stretch });
  };
  const parts: BoardPart[] = [];
  const hear = (step: DebriefStep | BoardPart) =>
    "stage" in step ? onStep(step) : parts.push(step);
  const work = { start, here, onStep: hear };
  const answer = await inBackground<GivenDebrief, DebriefAnswer, DebriefStep | BoardPart>(
    given,
    work,
    signal,
  );
  return together(answer, parts);
}
