import { databaseNames, storagePrefix } from "./database-names";

/** One thing that the app keeps on this device, as it lies there. */
export interface RawRecord {
  /** What it is called where a title can be read; else its key. */
  name: string;
  /** Where it lies: the store of the database, or "local" for local storage. */
  place: string;
  /** The text itself, unchanged; a record that is no text is written as JSON. */
  text: string;
}

/** Unsaved edits, under which local storage keeps them until they are saved. */
export const unsavedPrefix = `${storagePrefix}.unsaved`;

/**
 * Everything on this device that holds work, without checking, mending or understanding any of it,
 * and without creating anything. What cannot be reached is left out.
 */
export async function rawRecords(): Promise<RawRecord[]> {
  const names = Object.values(databaseNames);
  const inDatabases = await Promise.all(names.map((name) => readDatabase(name).catch(() => [])));
  return [...inDatabases.flat(), ...readLocal()];
}

async function readDatabase(name: string): Promise<RawRecord[]> {
  const db = await openAsItIs(name);
  if (!db) return [];
  try {
    const stores = [...db.objectStoreNames];
    const found = await Promise.all(stores.map((store) => recordsOf(db, store)));
    return found.flat();
  } finally {
    db.close();
  }
}

/** Opens a database in whichever version it has; undefined where there is none. */
function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // There was none: leaving the upgrade undone leaves none behind.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      if (request.error?.name === "AbortError") resolve(undefined);
      else reject(request.error);
    };
    request.onblocked = () => resolve(undefined);
  });
}

/** Reads record by record, so that one that cannot be read does not hide the others. */
async function recordsOf(db: IDBDatabase, place: string): Promise<RawRecord[]> {
  const answer = <T>(ask: (store: IDBObjectStore) => IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      const request = ask(db.transaction(place, "readonly").objectStore(place));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const keys = await answer((store) => store.getAllKeys());
  const read = keys.map(async (key) => [
    rawRecordOf(String(key), place, await answer((store) => store.get(key))),
  ]);
  const settled = await Promise.allSettled(read);
  return settled.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
}

/** A stored value as a record: its own text where it has one. */
export function rawRecordOf(key: string, place: string, value: unknown): RawRecord {
  const held =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const name = [held.title, held.name].find((said) => typeof said === "string" && said !== "");
  const text = typeof held.text === "string" ? held.text : asJson(value);
  return { name: String(name ?? key), place, text };
}

/** A value as JSON; one that JSON has no form for, or that nests too deep for it, says at least what it is. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function readLocal(): RawRecord[] {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(unsavedPrefix));
    return keys.sort().map((key) => unsavedRecordOf(key, window.localStorage.getItem(key) ?? ""));
  } catch {
    return [];
  }
}

/** Unsaved edits as a record: the text of the design in them, where it can be found. */
export function unsavedRecordOf(key: string, text: string): RawRecord {
  const whole = { name: key, place: "local", text };
  try {
    const { design } = JSON.parse(text) as { design?: unknown };
    return typeof design === "string" ? { ...whole, text: design } : whole;
  } catch {
    return whole;
  }
}
