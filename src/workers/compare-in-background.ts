import type { TextComparison } from "../importing/compare/compare-texts";
import type { Reading } from "../importing/match/read-resolution";
import { type BackgroundWorker, inBackground, type StartWorker } from "./in-background";

/** Two texts that were read. */
export interface GivenTexts {
  before: Reading;
  after: Reading;
}

/** A worker of its own for one comparison; undefined in the portable file, which has none. */
async function startWorker(): Promise<BackgroundWorker | undefined> {
  if (import.meta.env.MODE === "portable") return undefined;
  const { startComparingWorker } = await import("./start-comparing-worker");
  return startComparingWorker();
}

/** In the page itself; the code is fetched only where this is needed. */
async function compareHere({ before, after }: GivenTexts): Promise<TextComparison> {
  const { compareTexts } = await import("../importing/compare/compare-texts");
  return compareTexts(before, after);
}

/** Compares two texts in a worker, or in the page where there is none; `signal` stops it. */
export function compareInBackground(
  given: GivenTexts,
  signal?: AbortSignal,
  start: StartWorker = startWorker,
): Promise<TextComparison> {
  return inBackground(given, { start, here: compareHere }, signal);
}
