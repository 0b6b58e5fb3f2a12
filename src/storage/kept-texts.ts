import type { DBSchema } from "idb";
import * as z from "zod/mini";
import { longestBasis } from "../domain/basis";
import { databaseNames } from "./database-names";
import { singleStore } from "./single-store";

const textSchema = z.strictObject({
  /** The name that the text came under. */
  name: z.string().check(z.maxLength(1000)),
  text: z.string().check(z.maxLength(longestBasis)),
});

/** No more texts than this are compared. */
const mostTexts = 30;

/** Texts that are being compared, as they lie on the device; they are read anew from their words. */
export type KeptTexts = z.infer<typeof textSchema>[];

/** The kept texts, each checked like any file: what is something else is passed over. */
export function keptTextsFrom(value: unknown): KeptTexts {
  const parsed = Array.isArray(value) ? value.map((each) => textSchema.safeParse(each)) : [];
  return parsed.flatMap(({ data }) => data ?? []).slice(0, mostTexts);
}

interface Schema extends DBSchema {
  texts: { key: number; value: unknown };
}

const open = singleStore<Schema>(databaseNames.texts, "texts");

/** The texts that were here when the page was left. Rejects where the browser refuses storage. */
export async function loadKeptTexts(): Promise<KeptTexts> {
  return keptTextsFrom(await (await open()).getAll("texts"));
}

/**
 * Keeps the texts for the next time in the place of those before, a record each. What lies there and
 * cannot be read, being damaged or of a newer version, stays as it is. Rejects where the browser
 * refuses storage or has no room; those before then stay.
 */
export async function keepTexts(texts: KeptTexts): Promise<void> {
  const { store, done } = (await open()).transaction("texts", "readwrite");
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const isOurs = (place: number) => textSchema.safeParse(values[place]).success;
  const ours = keys.filter((_, place) => isOurs(place));
  const taken = new Set(keys.filter((_, place) => !isOurs(place)));
  const free = Array.from({ length: texts.length + taken.size }, (_, place) => place).filter(
    (place) => !taken.has(place),
  );
  await Promise.all([
    ...ours.map((key) => store.delete(key)),
    ...texts.map((text, place) => store.put(text, free[place])),
    done,
  ]);
}
