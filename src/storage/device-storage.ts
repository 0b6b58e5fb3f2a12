import { storagePrefix } from "./database-names";
import {
  type DesignRecord,
  type DesignStorage,
  filed,
  listingsOf,
  openRecord,
  recordToSave,
  type SaveResult,
} from "./design-records";
import { momentVersionOf, openVersions, sharedVersionOf, versionOf } from "./design-versions";
import { type DeviceDatabase, databaseOf } from "./device-database";
import { memoryStorage } from "./memory-storage";
import { soundRecord } from "./sound-record";

/**
 * Opens the storage of this device. Where the browser refuses it (private mode, a policy), designs
 * are kept in memory and `durable` says so, so that the screen can tell the author to keep a file.
 */
export async function deviceStorage(name = storagePrefix): Promise<DesignStorage> {
  try {
    const database = await databaseOf(name);
    // A disk that opens and cannot be read is as good as none.
    await (await database()).count("designs");
    return storageOn(database);
  } catch {
    return memoryStorage();
  }
}

function storageOn(database: () => Promise<DeviceDatabase>): DesignStorage {
  return {
    durable: true,
    versions: versionsOn(database),
    list: async () => listingsOf(await readableDesigns(await database())),
    load: async (id) => {
      const record = await (await database()).get("designs", id);
      return record && openRecord(record);
    },
    save: async (...saved) => {
      try {
        return await saveIfUnchanged(await database(), ...saved);
      } catch (error) {
        const full = error instanceof DOMException && error.name === "QuotaExceededError";
        return { outcome: "failed", cause: full ? "quota" : "refused" };
      }
    },
    noteFile: async (id) => {
      try {
        const transaction = (await database()).transaction("designs", "readwrite");
        const record = await transaction.store.get(id);
        await Promise.all([record && transaction.store.put(filed(record)), transaction.done]);
      } catch {
        // Full or refused: the file is kept all the same, and is only called to mind once more.
      }
    },
    remove: async (id) => {
      const transaction = (await database()).transaction(["designs", "versions"], "readwrite");
      const versions = transaction.objectStore("versions");
      const kept = await versions.index("ofDesign").getAllKeys(id);
      const removals = kept.map((version) => versions.delete(version));
      await Promise.all([...removals, transaction.objectStore("designs").delete(id)]);
      await transaction.done;
    },
  };
}

/** All designs that can be read: one whose content the disk has lost does not hide the others. */
async function readableDesigns(db: DeviceDatabase): Promise<DesignRecord[]> {
  try {
    return await db.getAll("designs");
  } catch {
    const keys = await db.getAllKeys("designs");
    const read = await Promise.allSettled(keys.map((key) => db.get("designs", key)));
    return read.flatMap((one) => (one.status === "fulfilled" && one.value ? [one.value] : []));
  }
}

/** Looks and writes in one transaction: a crash in between leaves the old record whole. */
async function saveIfUnchanged(
  db: DeviceDatabase,
  ...[design, revision, savedAt]: Parameters<DesignStorage["save"]>
): Promise<SaveResult> {
  const transaction = db.transaction("designs", "readwrite", { durability: "strict" });
  const stored = await transaction.store.get(design.id);
  const record = recordToSave(design, revision, savedAt, stored && soundRecord(stored));
  const written = "outcome" in record ? undefined : transaction.store.put(record);
  await Promise.all([written, transaction.done]);
  return "outcome" in record ? record : { outcome: "saved", revision: record.revision, savedAt };
}

function versionsOn(database: () => Promise<DeviceDatabase>): DesignStorage["versions"] {
  return {
    list: async (designId) =>
      openVersions(await (await database()).getAllFromIndex("versions", "ofDesign", designId)),
    keep: async (design, name, keptAt) => {
      const db = await database();
      const transaction = db.transaction("versions", "readwrite", { durability: "strict" });
      const others = await transaction.store.index("ofDesign").getAll(design.id);
      await transaction.store.put(versionOf(design, name, keptAt, others));
      await transaction.done;
    },
    keepShared: async (design, shared, keptAt) => {
      const db = await database();
      const transaction = db.transaction("versions", "readwrite");
      const others = await transaction.store.index("ofDesign").getAll(design.id);
      const { kept, surplus } = sharedVersionOf(design, shared, keptAt, others);
      const removals = surplus.map((id) => transaction.store.delete(id));
      await Promise.all([...removals, kept && transaction.store.put(kept), transaction.done]);
    },
    keepMoment: async (design, moment, keptAt) => {
      const db = await database();
      const transaction = db.transaction("versions", "readwrite", { durability: "strict" });
      const others = await transaction.store.index("ofDesign").getAll(design.id);
      const version = momentVersionOf(design, moment, keptAt, others);
      await Promise.all([version && transaction.store.put(version), transaction.done]);
    },
    remove: async (id) => (await database()).delete("versions", id),
  };
}
