/** A worker of its own for one office file. Throws where workers are refused. */
export function startOfficeFileWorker(): Worker {
  return new Worker(new URL("./office-file-worker.ts", import.meta.url), { type: "module" });
}
