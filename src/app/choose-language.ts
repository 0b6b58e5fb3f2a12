import { isLocale } from "../i18n/locale";
import type { Words } from "../i18n/words";
import { showNotice } from "../state/notice";
import { rememberLanguage } from "../storage/chosen-language";

/**
 * Keeps a language for the next visit and opens the page anew in it; says so where that is refused.
 * Returns whether the page opens anew.
 */
export function chooseLanguage(words: Words, locale: string): boolean {
  if (!isLocale(locale) || locale === words.locale) return false;
  const isKept = rememberLanguage(locale);
  if (isKept) window.location.reload();
  else showNotice({ kind: "error", text: words.say("app.language.refused") });
  return isKept;
}
