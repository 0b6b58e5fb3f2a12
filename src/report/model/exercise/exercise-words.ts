import { loadMessages } from "../../../i18n/catalogue";
import type { Locale } from "../../../i18n/locale";
import type { Namespace } from "../../../i18n/namespace";
import { createWords, type Words } from "../../../i18n/words";
import { reportNamespaces } from "../report-words";

/** Catalogues that the papers of an exercise take their words from. */
export const exerciseNamespaces: readonly Namespace[] = [
  ...reportNamespaces,
  "exercises",
  "exercise-paper",
];

/** The words for the papers of an exercise, which need not be in the language of the screen. */
export async function loadExerciseWords(locale: Locale): Promise<Words> {
  return createWords(locale, await loadMessages(locale, exerciseNamespaces));
}
