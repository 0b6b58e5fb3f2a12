import type { DeviceDatabase } from "./device-database";
import { rawRecordOf } from "./raw-records";
import type { TextRecord } from "./stored-exercises";

export type KeepResult = { outcome: "kept" } | { outcome: "failed"; cause: "quota" | "refused" };

/** Where such records are kept. `durable` is false where the browser refuses storage. */
export interface TextRecords<Kept extends TextRecord> {
  readonly durable: boolean;
  /** All that can be read, newest first; one that the disk has lost does not hide the others. */
  list(): Promise<Kept[]>;
  load(id: string): Promise<Kept | undefined>;
  /** Writes a record in the place of the one of its id. */
  keep(record: Kept): Promise<KeepResult>;
  /**
   * Writes a record in the place of one that still reads as `before`; where somebody else has changed
   * that meanwhile, it is left alone. One that was removed meanwhile is written anew.
   */
  keepOver(record: Kept, before: string): Promise<KeepResult | { outcome: "changed" }>;
  /** Rejects where the browser refuses. */
  remove(id: string): Promise<void>;
}

type Store = "exercises" | "runs" | "handIns";

/** Records of one store of the device; in memory until the page is closed where it refuses storage. */
export async function textRecords<Kept extends TextRecord>(
  store: Store,
  sound: (stored: Kept) => Kept,
): Promise<TextRecords<Kept>> {
  try {
    const [{ databaseOf }, { storagePrefix }] = await Promise.all([
      import("./device-database"),
      import("./database-names"),
    ]);
    const database = await databaseOf(storagePrefix);
    // A disk that opens and cannot be read is as good as none.
    await (await database()).count(store);
    return recordsOn(database, store, sound);
  } catch {
    return recordsInMemory();
  }
}

function recordsOn<Kept extends TextRecord>(
  database: () => Promise<DeviceDatabase>,
  store: Store,
  sound: (stored: Kept) => Kept,
): TextRecords<Kept> {
  const writing = async () =>
    (await database()).transaction(store, "readwrite", { durability: "strict" });
  return {
    durable: true,
    list: async () => newestFirst((await readable(await database(), store)).map(asKept(sound))),
    load: async (id) => {
      const stored = await (await database()).get(store, id);
      return stored && asKept(sound)(stored);
    },
    keep: (record) =>
      written(async () => {
        const transaction = await writing();
        await Promise.all([transaction.store.put(record), transaction.done]);
        return { outcome: "kept" };
      }),
    keepOver: (record, before) =>
      written<KeepResult | { outcome: "changed" }>(async () => {
        const transaction = await writing();
        const stored = await transaction.store.get(record.id);
        const isChanged = stored !== undefined && asKept(sound)(stored).text !== before;
        await Promise.all([isChanged || transaction.store.put(record), transaction.done]);
        return { outcome: isChanged ? "changed" : "kept" };
      }),
    remove: async (id) => (await database()).delete(store, id),
  };
}

/** What came of writing; a browser that does not let it is told, not thrown. */
async function written<Result>(write: () => Promise<Result>): Promise<Result | KeepResult> {
  try {
    return await write();
  } catch (error) {
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    return { outcome: "failed", cause: full ? "quota" : "refused" };
  }
}

const asKept =
  <Kept extends TextRecord>(sound: (stored: Kept) => Kept) =>
  (stored: TextRecord) =>
    sound(stored as Kept);

async function readable(db: DeviceDatabase, store: Store): Promise<TextRecord[]> {
  try {
    return await db.getAll(store);
  } catch {
    const keys = await db.getAllKeys(store);
    const read = await Promise.allSettled(keys.map((key) => db.get(store, key)));
    return read.flatMap((one) => (one.status === "fulfilled" && one.value ? [one.value] : []));
  }
}

function recordsInMemory<Kept extends TextRecord>(): TextRecords<Kept> {
  const records = new Map<string, Kept>();
  const put = (record: Kept) => {
    records.set(record.id, record);
    return { outcome: "kept" } as const;
  };
  return {
    durable: false,
    list: async () => newestFirst([...records.values()]),
    load: async (id) => records.get(id),
    keep: async (record) => put(record),
    keepOver: async (record, before) => {
      const stored = records.get(record.id);
      return stored && stored.text !== before ? { outcome: "changed" } : put(record);
    },
    remove: async (id) => void records.delete(id),
  };
}

function newestFirst<Kept extends TextRecord>(records: Kept[]): Kept[] {
  return records.sort((one, other) => other.keptAt - one.keptAt || (one.id < other.id ? -1 : 1));
}

/** The furthest moment that a date can tell, in milliseconds from 1970. */
const furthestMoment = 8.64e15;

/** What every such record has, with what a damaged one leaves out or has wrong put right. */
export function soundText(stored: TextRecord, place: Store): TextRecord {
  const { id, text, keptAt }: { [K in keyof TextRecord]: unknown } = stored;
  const isMoment = typeof keptAt === "number" && Math.abs(keptAt) <= furthestMoment;
  return {
    id: stored.id,
    text: typeof text === "string" ? text : rawRecordOf(String(id), place, stored).text,
    keptAt: isMoment ? keptAt : 0,
  };
}
