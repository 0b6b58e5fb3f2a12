import type { ExerciseProblem } from "../classroom/exercise/open-exercise";
import type { Run } from "../classroom/run";
import { leaveRun, letGoOfRun, withLeft } from "../storage/left-run";

export type LoadedRun =
  | { outcome: "opened"; run: Run }
  | { outcome: "none" | "refused" }
  /** It lies on the device and cannot be read. */
  | { outcome: "damaged"; problem: ExerciseProblem };

let latest: Run | undefined;
let writing: Promise<boolean> = Promise.resolve(true);

/**
 * Writes a run to the device, one after the other; of those that follow each other while one is
 * being written only the last is written. False where the browser refused, or keeps nothing once the
 * page is closed.
 */
export function keepRun(run: Run): Promise<boolean> {
  latest = run;
  leaveRun(run);
  writing = writing.then(() => (latest === run ? write(run) : true));
  return writing;
}

async function write(run: Run): Promise<boolean> {
  try {
    const { runRecordOf, runRecords } = await import("../storage/run-records");
    const records = await runRecords();
    const { outcome } = await records.keep(runRecordOf(run, Date.now()));
    const isKept = outcome === "kept" && records.durable;
    if (isKept && latest === run) letGoOfRun(run.id);
    return isKept;
  } catch {
    return false;
  }
}

/** The run of this id as it lies on the device, with what there was no time to write. */
export async function loadRun(id: string): Promise<LoadedRun> {
  try {
    const { openedRun, runRecords } = await import("../storage/run-records");
    const record = await (await runRecords()).load(id);
    if (!record) return { outcome: "none" };
    const { opened } = openedRun(record);
    return opened.ok
      ? { outcome: "opened", run: withLeft(opened.run) }
      : { outcome: "damaged", problem: opened.problem };
  } catch {
    return { outcome: "refused" };
  }
}
