/** A worker of its own for one reading. Throws where workers are refused. */
export function startReadingWorker(): Worker {
  return new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
}
