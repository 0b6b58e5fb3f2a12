/** A worker of its own for one exploration. Throws where workers are refused. */
export function startExplorerWorker(): Worker {
  return new Worker(new URL("./explorer-worker.ts", import.meta.url), { type: "module" });
}
