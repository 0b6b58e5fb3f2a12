import { DEFAULT_LOCALE, type Locale } from "../../i18n/locale";
import english from "../../i18n/messages/en/recovery.json";

export type RecoveryWords = Readonly<Record<keyof typeof english, string>>;

/** The words of the page, and the language that they are in. */
export interface Spoken {
  locale: Locale;
  words: RecoveryWords;
}

/** English comes with the first script: it is what stands where nothing more can be fetched. */
const builtIn: Spoken = { locale: DEFAULT_LOCALE, words: english };

/** Milliseconds that somebody whose app does not start waits for words in their own language. */
const patience = 3000;

/**
 * The words in a language; in English where they cannot be had, or not soon. `fetchWords` asks for
 * the file of a language.
 */
export function recoveryWords(locale: Locale, fetchWords = fetched): Promise<Spoken> {
  if (locale === builtIn.locale) return Promise.resolve(builtIn);
  const inLanguage = fetchWords(locale).then(
    (words) => ({ locale, words: { ...english, ...words } }),
    () => builtIn,
  );
  const inEnglish = new Promise<Spoken>((resolve) => {
    setTimeout(() => resolve(builtIn), patience);
  });
  return Promise.race([inLanguage, inEnglish]);
}

async function fetched(locale: Locale): Promise<Partial<RecoveryWords>> {
  const file: { default: Partial<RecoveryWords> } = await import(
    `../../i18n/messages/${locale}/recovery.json`
  );
  return file.default;
}
