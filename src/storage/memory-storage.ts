import type { MandateDesign } from "../domain/design";
import {
  type DesignRecord,
  type DesignStorage,
  listingsOf,
  openRecord,
  recordOf,
} from "./design-records";

/** Keeps designs until the page is closed: for browsers that refuse storage, and for tests. */
export function memoryStorage(): DesignStorage {
  const records = new Map<string, DesignRecord>();
  return {
    durable: false,
    list: async () => listingsOf([...records.values()]),
    load: async (id) => {
      const record = records.get(id);
      return record && openRecord(record);
    },
    save: async (design: MandateDesign, revision, savedAt) => {
      const stored = records.get(design.id)?.revision ?? 0;
      if (stored !== revision) return { outcome: "changed-elsewhere", revision: stored };
      records.set(design.id, recordOf(design, revision + 1, savedAt));
      return { outcome: "saved", revision: revision + 1, savedAt };
    },
    remove: async (id) => {
      records.delete(id);
    },
  };
}
