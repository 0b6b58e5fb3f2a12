import type { ReadFile } from "../importing/extract/read-text";
import type { GivenText } from "./given-text";
import { type BackgroundWorker, inBackground, type StartWorker } from "./in-background";

/** A worker of its own for one reading; undefined in the portable file, which has none. */
async function startWorker(): Promise<BackgroundWorker | undefined> {
  if (import.meta.env.MODE === "portable") return undefined;
  const { startReadingWorker } = await import("./start-reading-worker");
  return startReadingWorker();
}

/** In the page itself; the reader's code is fetched only where this is needed. */
async function readHere(given: GivenText): Promise<ReadFile> {
  const { readGiven } = await import("./given-text");
  return readGiven(given);
}

/** Reads a text in a worker, or in the page where there is none; `signal` stops it. */
export function readInBackground(
  given: GivenText,
  signal?: AbortSignal,
  start: StartWorker = startWorker,
): Promise<ReadFile> {
  return inBackground(given, { start, here: readHere }, signal);
}
