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

const menuKey = `${key}.menu`;

/** Keeps, until the page stands again, that it is opened anew from the list of languages. */
export function noteLeftMenu(): void {
  try {
    window.sessionStorage.setItem(menuKey, "");
  } catch {
    // Then the focus begins at the top of the page, as after any reload.
  }
}

/** Whether the page was opened anew from the list of languages; true once. */
export function takeLeftMenu(): boolean {
  try {
    const isNoted = window.sessionStorage.getItem(menuKey) !== null;
    window.sessionStorage.removeItem(menuKey);
    return isNoted;
  } catch {
    return false;
  }
}
