import { loadMessages } from "../../i18n/catalogue";
import type { Locale } from "../../i18n/locale";
import type { Namespace } from "../../i18n/namespace";
import { createWords, type Words } from "../../i18n/words";

/** Catalogues that a report takes its words from. */
export const reportNamespaces: readonly Namespace[] = [
  "report",
  "fields",
  "checks",
  "coherence",
  "evidence",
  "precedents",
  "versions",
  "comments",
  "colleagues",
  "yardsticks",
  "means",
  "sizing",
  "cost",
  "stages",
  "stress",
  "vote",
];

/** The words for a report in a language, which need not be the language of the screen. */
export async function loadReportWords(locale: Locale): Promise<Words> {
  return createWords(locale, await loadMessages(locale, reportNamespaces));
}
