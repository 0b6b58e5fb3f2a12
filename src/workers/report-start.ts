/** A worker of its own for one report. Throws where workers are refused. */
export function startReportWorker(): Worker {
  return new Worker(new URL("./report-worker.ts", import.meta.url), { type: "module" });
}
