import { type BackgroundWorker, inBackground, type StartWorker } from "./in-background";
import type { GivenOfficeFile } from "./office-file";

/** A worker of its own for one file; undefined in the portable file, which has none. */
async function startWorker(): Promise<BackgroundWorker | undefined> {
  if (import.meta.env.MODE === "portable") return undefined;
  const { startOfficeFileWorker } = await import("./office-file-start");
  return startOfficeFileWorker();
}

/**
 * Makes a workbook, slides or a Word file in a worker, so that the page answers meanwhile; where
 * workers are refused, in the page, in one go. `signal` stops it: the promise then rejects with the
 * signal's reason.
 */
export function officeFileInBackground(
  given: GivenOfficeFile,
  signal?: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Uint8Array<ArrayBuffer>> {
  const here = async (asked: GivenOfficeFile) => {
    const { makeOfficeFile } = await import("./office-file");
    return makeOfficeFile(asked);
  };
  return inBackground<GivenOfficeFile, Uint8Array<ArrayBuffer>>(given, { start, here }, signal);
}
