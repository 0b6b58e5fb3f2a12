import { vi } from "vitest";
import type { BackgroundWorker } from "../in-background";

/** A worker that does what it is told to, once somebody listens. */
export function madeWorker(act: (worker: BackgroundWorker) => void): BackgroundWorker {
  const worker: BackgroundWorker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  };
  setTimeout(() => act(worker));
  return worker;
}

/** Lets a made worker say something to the page. */
export const say = (worker: BackgroundWorker, data: unknown) =>
  worker.onmessage?.call(worker as Worker, { data } as MessageEvent);

/** Lets a made worker break down. */
export const breakDown = (worker: BackgroundWorker) =>
  worker.onerror?.call(worker as never, {} as ErrorEvent);
