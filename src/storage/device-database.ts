import type { DBSchema, IDBPDatabase } from "idb";
import type { DesignRecord } from "./design-records";
import type { DesignVersion } from "./design-versions";
import type { ExerciseRecord, HandInRecord, RunRecord } from "./stored-exercises";

/**
 * What lies in the database; form 2 added the versions that authors keep, form 3 exercises,
 * the runs of them and what teams handed in.
 */
export interface DeviceSchema extends DBSchema {
  designs: { key: string; value: DesignRecord };
  versions: { key: string; value: DesignVersion; indexes: { ofDesign: string } };
  exercises: { key: string; value: ExerciseRecord };
  runs: { key: string; value: RunRecord };
  handIns: { key: string; value: HandInRecord };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

const formVersion = 3;

/**
 * A way to the database that finds it again where the browser closed it in between. One that a newer
 * version of the app has brought further is opened as it is, and its form left alone. Rejects where
 * the browser refuses storage.
 */
export async function databaseOf(name: string): Promise<() => Promise<DeviceDatabase>> {
  const { openDB } = await import("idb");
  let opened: DeviceDatabase | undefined;
  const forget = () => {
    opened?.close();
    opened = undefined;
  };
  const open = (version: number | undefined) =>
    openDB<DeviceSchema>(name, version, {
      upgrade: (db, from) => {
        if (from < 1) db.createObjectStore("designs", { keyPath: "id" });
        if (from < 2)
          db.createObjectStore("versions", { keyPath: "id" }).createIndex("ofDesign", "designId");
        if (from < 3)
          for (const store of ["exercises", "runs", "handIns"] as const)
            db.createObjectStore(store, { keyPath: "id" });
      },
      // Another tab removes everything or brings a newer form: this one must not stand in its way.
      blocking: forget,
      terminated: forget,
    });
  const isNewer = (error: unknown) =>
    error instanceof DOMException && error.name === "VersionError" ? open(undefined) : null;
  const database = async () => {
    opened ??= await open(formVersion).catch((error) => {
      const asItIs = isNewer(error);
      if (asItIs) return asItIs;
      throw error;
    });
    return opened;
  };
  await database();
  return database;
}
