import { storagePrefix } from "./database-names";

const keys = { recent: `${storagePrefix}.palette`, single: `${storagePrefix}.single-key` };

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Where the browser refuses, a habit lasts as long as the page. */
function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Nothing of the reader's work is in it.
  }
}

/** What the palette led to lately, as it was written down; check it: anybody can write there. */
export const keptRecent = () => read(keys.recent);

/** Writes down what the palette led to lately. */
export const keepRecent = (recent: readonly string[]) => write(keys.recent, JSON.stringify(recent));

/** Whether the question mark alone opens the list of keys; true until it is switched off. */
export const opensBySingleKey = () => read(keys.single) !== "off";

/** Keeps whether the question mark alone opens the list of keys. */
export const keepSingleKey = (isOn: boolean) => write(keys.single, isOn ? "on" : "off");
