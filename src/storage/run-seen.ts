import { storagePrefix } from "./database-names";

const keyOf = (run: string) => `${storagePrefix}.run-seen.${run}`;

/** Notes that the page of a run was open at a moment, in milliseconds since 1970. */
export function noteSeen(run: string, at: number): void {
  try {
    window.localStorage.setItem(keyOf(run), String(at));
  } catch {
    // Full or forbidden: the clock runs on all the same, and no gap is told.
  }
}

/** When the page of a run was last open; undefined where that is not known. */
export function lastSeen(run: string): number | undefined {
  try {
    const at = Number(window.localStorage.getItem(keyOf(run)) ?? Number.NaN);
    return Number.isFinite(at) ? at : undefined;
  } catch {
    return undefined;
  }
}
