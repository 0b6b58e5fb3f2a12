import { isLocale, isReviewed, LOCALES, nativeNameOf } from "../i18n/locale";
import { showNotice } from "../state/notice";
import { rememberLanguage } from "../storage/chosen-language";
import { VisuallyHidden } from "../ui/visually-hidden";
import { useWords } from "../ui/words-context";
import styles from "./top-bar.module.css";

/** The languages in their own scripts. A choice is kept for the next visit, and opens the page anew. */
export function LanguageMenu() {
  const words = useWords();
  const choose = (locale: string) => {
    if (!isLocale(locale) || locale === words.locale) return;
    if (rememberLanguage(locale)) window.location.reload();
    else showNotice({ kind: "error", text: words.say("app.language.refused") });
  };
  return (
    <div className={styles.language}>
      <label>
        <VisuallyHidden>{words.say("app.language")}</VisuallyHidden>
        <select value={words.locale} onChange={({ target }) => choose(target.value)}>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {nativeNameOf(locale)}
            </option>
          ))}
        </select>
      </label>
      {!isReviewed(words.locale) && (
        <span className={styles.unreviewed}>{words.say("app.language.unreviewed")}</span>
      )}
    </div>
  );
}
