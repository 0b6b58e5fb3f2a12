import {
  type DesignRecord,
  type DesignStorage,
  filed,
  listingsOf,
  openRecord,
  recordToSave,
} from "./design-records";
import {
  type DesignVersion,
  momentVersionOf,
  openVersions,
  sharedVersionOf,
  versionOf,
} from "./design-versions";

/** Keeps designs until the page is closed: for browsers that refuse storage, and for tests. */
export function memoryStorage(): DesignStorage {
  const records = new Map<string, DesignRecord>();
  let kept: DesignVersion[] = [];
  const keptOf = (designId: string) => kept.filter((version) => version.designId === designId);
  return {
    durable: false,
    versions: {
      list: async (designId) => openVersions(keptOf(designId)),
      keep: async (design, name, keptAt) => {
        kept = [...kept, versionOf(design, name, keptAt, keptOf(design.id))];
      },
      keepShared: async (design, shared, keptAt) => {
        const held = sharedVersionOf(design, shared, keptAt, keptOf(design.id));
        kept = kept.filter(({ id }) => !held.surplus.includes(id));
        if (held.kept) kept = [...kept, held.kept];
      },
      keepMoment: async (design, moment, keptAt) => {
        const version = momentVersionOf(design, moment, keptAt, keptOf(design.id));
        if (version) kept = [...kept, version];
      },
      remove: async (id) => {
        kept = kept.filter((version) => version.id !== id);
      },
    },
    list: async () => listingsOf([...records.values()]),
    load: async (id) => {
      const record = records.get(id);
      return record && openRecord(record);
    },
    save: async (design, revision, savedAt) => {
      const record = recordToSave(design, revision, savedAt, records.get(design.id));
      if ("outcome" in record) return record;
      records.set(record.id, record);
      return { outcome: "saved", revision: record.revision, savedAt };
    },
    noteFile: async (id) => {
      const record = records.get(id);
      if (record) records.set(id, filed(record));
    },
    remove: async (id) => {
      records.delete(id);
      kept = kept.filter(({ designId }) => designId !== id);
    },
  };
}
