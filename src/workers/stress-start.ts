/** A worker of its own for one stress test. Throws where workers are refused. */
export function startStressWorker(): Worker {
  return new Worker(new URL("./stress-worker.ts", import.meta.url), { type: "module" });
}
