import { storagePrefix } from "./database-names";

const key = `${storagePrefix}.language`;

/** The language that the reader chose here; undefined until one is chosen. Check it: anybody can write it. */
export function chosenLanguage(): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the language for the next visit. Returns false where the browser refuses to. */
export function rememberLanguage(locale: string): boolean {
  try {
    window.localStorage.setItem(key, locale);
    return true;
  } catch {
    return false;
  }
}
