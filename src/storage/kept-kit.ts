import { storagePrefix } from "./database-names";

const key = `${storagePrefix}.kit`;

/** What a trainer last entered of the room, as it was kept; undefined where nothing can be read. */
export function keptKit(): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers what was entered of the room. A browser that refuses storage forgets it. */
export function keepKit(kit: object): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(kit));
  } catch {
    // Refused: the next visit begins with the usual room.
  }
}
