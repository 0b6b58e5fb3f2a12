import { storagePrefix } from "./database-names";

const key = `${storagePrefix}.author`;

/** The name that the reader signs comments with; "" until there is one. Stays in this browser. */
export function authorName(): string {
  try {
    return window.localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Remembers the name for the next comment. A browser that refuses storage forgets it. */
export function rememberAuthorName(name: string): void {
  try {
    window.localStorage.setItem(key, name);
  } catch {
    // Refused: it is then asked for again.
  }
}
