/** A worker of its own for one comparison. Throws where workers are refused. */
export function startComparingWorker(): Worker {
  return new Worker(new URL("./comparing-worker.ts", import.meta.url), { type: "module" });
}
