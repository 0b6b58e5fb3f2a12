import { isBlank, noTrial, type Trial } from "../alternatives/what-if/trial";
import { storagePrefix } from "./database-names";
import { keptTrialFrom } from "./kept-trials";

const keyOf = (design: string) => `${storagePrefix}.trial.${design}`;

/**
 * Lays down at once what is tried on a design when its page is left: a database would still be
 * writing when the page is gone. Where the browser refuses, nothing is laid down.
 */
export function leaveBehind(design: string, trial: Trial): void {
  try {
    window.localStorage.setItem(keyOf(design), JSON.stringify(isBlank(trial) ? noTrial : trial));
  } catch {
    // Full or forbidden: the database still has what was tried a moment before.
  }
}

/** What was laid down when the page of a design was left; undefined where nothing readable was. */
export function leftBehind(design: string): Trial | undefined {
  try {
    const text = window.localStorage.getItem(keyOf(design));
    return text === null ? undefined : keptTrialFrom(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Takes away what was laid down, since the database has it by now. */
export function letGoOfLeft(design: string): void {
  try {
    window.localStorage.removeItem(keyOf(design));
  } catch {
    // What could not be laid down needs no taking away.
  }
}
