import type { DBSchema } from "idb";
import * as z from "zod/mini";
import { longestBasis } from "../domain/basis";
import { databaseNames } from "./database-names";
import { singleStore } from "./single-store";

const keptSchema = z
  .array(
    z.strictObject({
      /** The name that the text came under. */
      name: z.string().check(z.maxLength(1000)),
      text: z.string().check(z.maxLength(longestBasis)),
    }),
  )
  .check(z.maxLength(30));

/** Texts that are being compared, as they lie on the device; they are read anew from their words. */
export type KeptTexts = z.infer<typeof keptSchema>;

/** The kept texts, checked like any file; none where they are something else. */
export function keptTextsFrom(value: unknown): KeptTexts {
  const parsed = keptSchema.safeParse(value);
  return parsed.success ? parsed.data : [];
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
 * Keeps the texts for the next time in the place of those before, a record each. Rejects where the
 * browser refuses storage or has no room; those before then stay.
 */
export async function keepTexts(texts: KeptTexts): Promise<void> {
  const { store, done } = (await open()).transaction("texts", "readwrite");
  await Promise.all([store.clear(), ...texts.map((text, place) => store.put(text, place)), done]);
}
