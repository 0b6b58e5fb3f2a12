import type { DBSchema, IDBPDatabase, StoreNames } from "idb";

/**
 * A way to a database of one store, opened when it is first asked for and found again where the
 * browser closed it in between. It stands in nobody's way: where another tab removes everything,
 * this one lets go. Rejects where the browser refuses storage.
 */
export function singleStore<Schema extends DBSchema>(
  name: string,
  store: StoreNames<Schema>,
): () => Promise<IDBPDatabase<Schema>> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => {
    // One that could not be opened needs no closing.
    opening?.then(
      (db) => db.close(),
      () => undefined,
    );
    opening = undefined;
  };
  const open = async () => {
    const { openDB } = await import("idb");
    return openDB<Schema>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore(store);
      },
      blocking: forget,
      terminated: forget,
    });
  };
  return () => {
    // What was refused once may be granted the next time.
    opening ??= open().catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
