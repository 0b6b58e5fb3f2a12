import { databaseNames, storagePrefix } from "./database-names";

/**
 * Removes all that the app keeps of its reader's on this device: designs, versions, unsaved edits,
 * texts being read or compared, and what was open last. The copy of the app itself stays; it holds nothing of theirs. Rejects
 * where the browser does not let it, and then some of it may be left.
 */
export async function removeEverything(): Promise<void> {
  for (const name of Object.values(databaseNames)) await removeDatabase(name);
  for (const memory of [window.localStorage, window.sessionStorage]) {
    const own = Object.keys(memory).filter((key) => key.startsWith(storagePrefix));
    for (const key of own) memory.removeItem(key);
  }
}

function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException("open in another tab", "InvalidStateError"));
  });
}
