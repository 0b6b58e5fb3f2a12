import { storagePrefix } from "./database-names";

const key = `${storagePrefix}.last-open`;

/**
 * Remembers which design is open, so that a reload comes back to it: for this tab first, then for
 * the next start. A browser that refuses storage or has no room forgets it; nothing else depends on
 * it.
 */
export function rememberOpen(id: string | undefined): void {
  for (const memory of memories) {
    try {
      if (id === undefined) memory().removeItem(key);
      else memory().setItem(key, id);
    } catch {
      // Full or refused: the next start then opens with the list of designs.
    }
  }
}

/** The id of the design that was open last in this tab, else in this browser. */
export function lastOpen(): string | undefined {
  for (const memory of memories) {
    try {
      const id = memory().getItem(key);
      if (id) return id;
    } catch {
      // Refused: then nothing was remembered there.
    }
  }
  return undefined;
}

/** For this tab and for this browser; asking for either can be refused. */
const memories = [() => window.sessionStorage, () => window.localStorage];
