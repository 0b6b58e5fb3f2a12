import type { DBSchema, IDBPDatabase } from "idb";
import * as z from "zod/mini";
import { longestBasis } from "../domain/basis";

const keptSchema = z
  .array(
    z.strictObject({
      /** The name that the text came under. */
      given: z.string().check(z.maxLength(1000)),
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
  texts: { key: string; value: unknown };
}

const key = "open";
let opening: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= import("idb").then(({ openDB }) =>
    openDB<Schema>("mandate-wizard-texts", 1, {
      upgrade: (db) => {
        db.createObjectStore("texts");
      },
    }),
  );
  return opening;
}

/** The texts that were here when the page was left. Rejects where the browser refuses storage. */
export async function loadKeptTexts(): Promise<KeptTexts> {
  return keptTextsFrom(await (await open()).get("texts", key));
}

/** Keeps the texts for the next time. Rejects where the browser refuses storage or has no room. */
export async function keepTexts(texts: KeptTexts): Promise<void> {
  await (await open()).put("texts", texts, key);
}
