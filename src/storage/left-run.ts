import { type Run, runSchema } from "../classroom/run";
import { storagePrefix } from "./database-names";

const keyOf = (id: string) => `${storagePrefix}.run.${id}`;

/**
 * Lays down at once what changed in a run: a database would still be writing when the page is gone.
 * The exercise, which never changes in a run, is left to the database. Where the browser refuses,
 * nothing is laid down.
 */
export function leaveRun({ exercise: _stays, ...rest }: Run): void {
  try {
    window.localStorage.setItem(keyOf(rest.id), JSON.stringify(rest));
  } catch {
    // Full or forbidden: the database still has the run of a moment before.
  }
}

/** The run with what was laid down of it since it was written; itself where nothing readable was. */
export function withLeft(run: Run): Run {
  try {
    const text = window.localStorage.getItem(keyOf(run.id));
    if (text === null) return run;
    const left = runSchema.safeParse({ ...JSON.parse(text), exercise: run.exercise });
    return left.success && left.data.id === run.id ? left.data : run;
  } catch {
    return run;
  }
}

/** Takes away what was laid down, since the database has it by now. */
export function letGoOfRun(id: string): void {
  try {
    window.localStorage.removeItem(keyOf(id));
  } catch {
    // What could not be laid down needs no taking away.
  }
}
