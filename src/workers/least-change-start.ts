/** A worker of its own for one search. Throws where workers are refused. */
export function startLeastChangeWorker(): Worker {
  return new Worker(new URL("./least-change-worker.ts", import.meta.url), { type: "module" });
}
