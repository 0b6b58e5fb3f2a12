import { loadMessages } from "../i18n/catalogue";
import type { Namespace } from "../i18n/namespace";
import { createWords, type Words } from "../i18n/words";

/** Catalogues that a draft takes its words from. */
export const draftNamespaces: readonly Namespace[] = ["draft", "fields"];

/** The words for a draft; resolutions are drafted in English. */
export async function loadDraftWords(): Promise<Words> {
  return createWords("en", await loadMessages("en", draftNamespaces));
}
