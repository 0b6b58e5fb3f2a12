import { loadMessages } from "../../../i18n/catalogue";
import type { Locale } from "../../../i18n/locale";
import type { Namespace } from "../../../i18n/namespace";
import { createWords, type Words } from "../../../i18n/words";
import { reportNamespaces } from "../report-words";

/** Catalogues that an options paper takes its words from. */
export const paperNamespaces: readonly Namespace[] = [...reportNamespaces, "options-paper"];

/** The words for an options paper in a language, which need not be the language of the screen. */
export async function loadPaperWords(locale: Locale): Promise<Words> {
  return createWords(locale, await loadMessages(locale, paperNamespaces));
}
