import { loadMessages } from "../../../../i18n/catalogue";
import type { Locale } from "../../../../i18n/locale";
import type { Namespace } from "../../../../i18n/namespace";
import { createWords, type Words } from "../../../../i18n/words";
import { exerciseNamespaces } from "../exercise-words";

/** Catalogues that a debrief takes its words from: those of the board are its own. */
export const debriefNamespaces: readonly Namespace[] = [...exerciseNamespaces, "board"];

/** The words for a debrief in a language, which need not be the language of the screen. */
export async function loadDebriefWords(locale: Locale): Promise<Words> {
  return createWords(locale, await loadMessages(locale, debriefNamespaces));
}
