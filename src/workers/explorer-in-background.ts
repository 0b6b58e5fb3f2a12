import type { ExplorerAnswer, GivenExploration } from "../alternatives/explorer/run-explorer";
import type { ExplorerProgress } from "./explorer-turns";
import { enough } from "./explorer-words";
import { type BackgroundWorker, inBackground, type StartWorker } from "./in-background";

/** A worker of its own for one exploration; undefined in the portable file, which has none. */
async function startWorker(): Promise<BackgroundWorker | undefined> {
  if (import.meta.env.MODE === "portable") return undefined;
  const { startExplorerWorker } = await import("./explorer-start");
  return startExplorerWorker();
}

/** Lets the page answer and draw. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** How an exploration is watched, ended early, and let go. */
export interface ExplorerWatch {
  readonly onStep?: (step: ExplorerProgress) => void;
  /** Enough was looked at: what was found until then is the answer. */
  readonly enough?: AbortSignal;
  /** Nobody waits for an answer any more: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How long the page works at a stretch, in milliseconds, where there is no worker. */
const stretch = 12;

/**
 * Explores a design in a worker, so that the page answers meanwhile; where workers are refused, in
 * the page, which takes breath. Asked to stop, it answers with what it has found so far.
 */
export function explorerInBackground(
  given: GivenExploration,
  { onStep = () => undefined, enough: isEnough, signal }: ExplorerWatch = {},
  start: StartWorker = startWorker,
): Promise<ExplorerAnswer> {
  const startAndListen: StartWorker = async () => {
    const worker = await start();
    const say = () => worker?.postMessage(enough);
    if (isEnough?.aborted) say();
    else isEnough?.addEventListener("abort", say, { once: true });
    return worker;
  };
  const here = async (asked: GivenExploration): Promise<ExplorerAnswer> => {
    const { exploreInTurns } = await import("./explorer-turns");
    const pause = async () => {
      await breathe();
      signal?.throwIfAborted();
    };
    const turns = { onStep, isEnough: () => isEnough?.aborted ?? false, pause, stretch };
    return exploreInTurns(asked, turns);
  };
  const work = { start: startAndListen, here, onStep };
  return inBackground<GivenExploration, ExplorerAnswer, ExplorerProgress>(given, work, signal);
}
