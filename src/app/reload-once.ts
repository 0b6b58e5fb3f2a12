import { storagePrefix } from "../storage/database-names";

/** Milliseconds after its start in which a page holds nothing yet that a reload could take away. */
const fresh = 10_000;
/** Milliseconds after which a second reload is no longer a part of the same trouble. */
const apart = 60_000;
/** Under the name that goes with "remove everything". */
const mark = `${storagePrefix}.reloaded-at`;

/** What of the browser is asked and done. */
export interface Reloading {
  /** Whether a copy of the program answers in the host's place. */
  hasCopy: boolean;
  /** Milliseconds since the page was begun. */
  age: number;
  /** Milliseconds since 1970. */
  now: number;
  /** What outlives a reload of the tab; throws where storage is refused. */
  memory: Pick<Storage, "getItem" | "setItem">;
  reload(): void;
}

const ofThisPage = (): Reloading => ({
  hasCopy: Boolean(navigator.serviceWorker?.controller),
  age: performance.now(),
  now: Date.now(),
  memory: sessionStorage,
  reload: () => location.reload(),
});

/**
 * Reloads a page that has just begun and could not fetch a part of itself, although a copy of all
 * parts lies on the device: right after a reload, browsers now and then break off what the copy
 * answers, and refuse to ask for the same part twice in one page. Once a minute at most.
 * @returns whether it reloads; where not, the reader is told and decides
 */
export function reloadOnce(part?: Reloading): boolean {
  try {
    const { hasCopy, age, now, memory, reload } = part ?? ofThisPage();
    const last = Number(memory.getItem(mark) ?? Number.NaN);
    if (!hasCopy || age > fresh || now - last < apart) return false;
    memory.setItem(mark, String(now));
    reload();
    return true;
  } catch {
    // Storage is refused: nothing would keep the reloads from following one another.
    return false;
  }
}
