import type { DBSchema } from "idb";
import * as z from "zod/mini";
import { longestBasis } from "../domain/basis";
import { databaseNames } from "./database-names";
import { newId } from "./new-id";
import { singleStore } from "./single-store";

/** What somebody decided about one proposal: taken, with values of their own where changed, or not. */
const decisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("accepted"),
    values: z.optional(z.record(z.string(), z.unknown())),
  }),
  z.strictObject({ kind: z.literal("rejected") }),
]);

const keptSchema = z.strictObject({
  /** The file's name, or "" for words that were pasted. */
  name: z.string().check(z.maxLength(1000)),
  text: z.string().check(z.maxLength(longestBasis)),
  /** By the proposals' ids; who is not named is undecided. */
  decisions: z.record(z.string(), decisionSchema),
});

export type Decision = z.infer<typeof decisionSchema>;
/** A reading under way as it lies on the device. What was read is read anew from the text. */
export type KeptReading = z.infer<typeof keptSchema>;

/** The kept reading, checked like any file; undefined where it is none. */
export function keptReadingFrom(value: unknown): KeptReading | undefined {
  const parsed = keptSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

interface Schema extends DBSchema {
  reading: { key: string; value: unknown };
}

/** Where the reading under way is kept. Both reject where the browser refuses storage. */
export interface ReadingKeeper {
  load(): Promise<KeptReading | undefined>;
  /**
   * Undefined takes it away. What lies there and cannot be read, being damaged or of a newer version,
   * is set aside as it is.
   */
  save(kept: KeptReading | undefined): Promise<void>;
}

const key = "open";

/** A keeper on this device, apart from the designs: a reading is no design yet. */
export function readingKeeper(name: string = databaseNames.reading): ReadingKeeper {
  const open = singleStore<Schema>(name, "reading");
  return {
    load: async () => keptReadingFrom(await (await open()).get("reading", key)),
    save: async (kept) => {
      const { store, done } = (await open()).transaction("reading", "readwrite");
      const before = await store.get(key);
      const isOurs = before === undefined || keptReadingFrom(before) !== undefined;
      const aside = isOurs ? undefined : store.put(before, `aside ${newId()}`);
      await Promise.all([aside, kept ? store.put(kept, key) : store.delete(key), done]);
    },
  };
}
