import type { TextComparison } from "../importing/compare/compare-texts";
import type { Reading } from "../importing/match/read-resolution";
import { type BackgroundWorker, inBackground } from "./in-background";

/** Two texts that were read. */
export interface GivenTexts {
  before: Reading;
  after: Reading;
}

function startWorker(): BackgroundWorker | undefined {
  if (import.meta.env.MODE === "portable") return undefined;
  return new Worker(new URL("./comparing-worker.ts", import.meta.url), { type: "module" });
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
  start: () => BackgroundWorker | undefined = startWorker,
): Promise<TextComparison> {
  return inBackground(given, { start, here: compareHere }, signal);
}
