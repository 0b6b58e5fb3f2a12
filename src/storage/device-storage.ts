import type { DBSchema, IDBPDatabase } from "idb";
import {
  type DesignRecord,
  type DesignStorage,
  listingsOf,
  openRecord,
  recordOf,
  type SaveResult,
} from "./design-records";
import { memoryStorage } from "./memory-storage";

interface Schema extends DBSchema {
  designs: { key: string; value: DesignRecord };
}

/**
 * Opens the storage of this device. Where the browser refuses it (private mode, a policy), designs
 * are kept in memory and `durable` says so, so that the screen can tell the author to keep a file.
 */
export async function deviceStorage(name = "mandate-wizard"): Promise<DesignStorage> {
  const { openDB } = await import("idb");
  try {
    const db = await openDB<Schema>(name, 1, {
      upgrade: (opening) => {
        opening.createObjectStore("designs", { keyPath: "id" });
      },
    });
    return storageOn(db);
  } catch {
    return memoryStorage();
  }
}

function storageOn(db: IDBPDatabase<Schema>): DesignStorage {
  return {
    durable: true,
    list: async () => listingsOf(await db.getAll("designs")),
    load: async (id) => {
      const record = await db.get("designs", id);
      return record && openRecord(record);
    },
    save: async (design, revision, savedAt) => {
      try {
        return await saveIfUnchanged(db, recordOf(design, revision + 1, savedAt));
      } catch (error) {
        const full = error instanceof DOMException && error.name === "QuotaExceededError";
        return { outcome: "failed", cause: full ? "quota" : "refused" };
      }
    },
    remove: (id) => db.delete("designs", id),
  };
}

/** Looks and writes in one transaction: a crash in between leaves the old record whole. */
async function saveIfUnchanged(
  db: IDBPDatabase<Schema>,
  record: DesignRecord,
): Promise<SaveResult> {
  const transaction = db.transaction("designs", "readwrite", { durability: "strict" });
  const stored = (await transaction.store.get(record.id))?.revision ?? 0;
  if (stored !== record.revision - 1) {
    await transaction.done;
    return { outcome: "changed-elsewhere", revision: stored };
  }
  await transaction.store.put(record);
  await transaction.done;
  return { outcome: "saved", revision: record.revision, savedAt: record.savedAt };
}
