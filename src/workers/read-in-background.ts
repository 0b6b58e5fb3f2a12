import type { ReadFile } from "../importing/extract/read-text";
import type { GivenText } from "./given-text";
import type { ReadingWord } from "./reading-worker";

/** The part of a worker that is used here. */
export type ReadingWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

/** A worker of its own for one reading; undefined in the portable file, which has none. */
function startWorker(): ReadingWorker | undefined {
  if (import.meta.env.MODE === "portable") return undefined;
  return new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
}

/**
 * Reads a text in a worker, so that the page answers meanwhile; where workers are refused, in the
 * page itself. `signal` stops it: the promise then rejects with the signal's reason. Rejects too
 * where the worker breaks down in the middle, and never tries the same text again in the page.
 */
export async function readInBackground(
  given: GivenText,
  signal?: AbortSignal,
  start: () => ReadingWorker | undefined = startWorker,
): Promise<ReadFile> {
  const worker = orNone(start);
  const read = worker && (await readIn(worker, given, signal));
  signal?.throwIfAborted();
  const answer = read ?? (await readHere(given));
  signal?.throwIfAborted();
  return answer;
}

/** In the page itself; the reader's code is fetched only where this is needed. */
async function readHere(given: GivenText): Promise<ReadFile> {
  const { readGiven } = await import("./given-text");
  return readGiven(given);
}

function orNone(start: () => ReadingWorker | undefined): ReadingWorker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}

/** Undefined where the worker did not even begin, as under a policy that refuses it. */
function readIn(
  worker: ReadingWorker,
  given: GivenText,
  signal: AbortSignal | undefined,
): Promise<ReadFile | undefined> {
  const { promise, resolve, reject } = withResolvers<ReadFile | undefined>();
  let hasBegun = false;
  const stop = () => reject(signal?.reason);
  const fail = () =>
    hasBegun ? reject(new Error("The reading broke down in the worker.")) : resolve(undefined);
  worker.onmessage = ({ data }: MessageEvent<ReadingWord>) => {
    if (data === "ready") {
      hasBegun = true;
      worker.postMessage(given);
    } else resolve(data.read);
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;
  signal?.addEventListener("abort", stop, { once: true });
  if (signal?.aborted) stop();
  return promise.finally(() => {
    signal?.removeEventListener("abort", stop);
    worker.terminate();
  });
}

/** Promise.withResolvers, which not every browser in use has. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
