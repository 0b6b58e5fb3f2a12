/** A worker of its own for one debrief. Throws where workers are refused. */
export function startDebriefWorker(): Worker {
  return new Worker(new URL("./debrief-worker.ts", import.meta.url), { type: "module" });
}
