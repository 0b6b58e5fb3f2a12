import { storagePrefix } from "./database-names";

const key = `${storagePrefix}.report`;

/** What was last chosen of reports, as it was kept; undefined where nothing was, or it cannot be read. */
export function keptReportChoice(): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers what was chosen for the next report. A browser that refuses storage forgets it. */
export function keepReportChoice(choice: object): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // Refused: the next report begins with the usual choice.
  }
}
