import { isReviewed, LOCALES, nativeNameOf } from "../i18n/locale";
import { VisuallyHidden } from "../ui/visually-hidden";
import { useWords } from "../ui/words-context";
import { chooseLanguage } from "./choose-language";
import styles from "./top-bar.module.css";

/** The languages in their own scripts. A choice is kept for the next visit, and opens the page anew. */
export function LanguageMenu() {
  const words = useWords();
  return (
    <div className={styles.language}>
      <label>
        <VisuallyHidden>{words.say("app.language")}</VisuallyHidden>
        <select value={words.locale} onChange={({ target }) => chooseLanguage(words, target.value)}>
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
