import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isReviewed, LOCALES, nativeNameOf } from "../i18n/locale";
import { noteLeftMenu, takeLeftMenu } from "../storage/chosen-language";
import { VisuallyHidden } from "../ui/visually-hidden";
import { useWords } from "../ui/words-context";
import { chooseLanguage } from "./choose-language";
import styles from "./top-bar.module.css";

/** Keys that open the list, and the one that ends a choice in it. */
const opening: readonly string[] = [" ", "F4", "Enter"];

/**
 * The languages in their own scripts. A choice is kept for the next visit, and opens the page anew.
 * Whoever goes through the closed list by its keys passes languages that are not meant: those are
 * chosen with Enter, or by leaving the list.
 */
export function LanguageMenu() {
  const words = useWords();
  const [shown, setShown] = useState<string>(words.locale);
  /** While a key is down: what changes then was passed, not picked from the open list. */
  const isKeyDown = useRef(false);
  const list = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    if (takeLeftMenu()) list.current?.focus();
  }, []);

  function choose(locale: string) {
    if (chooseLanguage(words, locale)) noteLeftMenu();
    else setShown(words.locale);
  }

  function onKey({ key, altKey }: KeyboardEvent) {
    isKeyDown.current = !altKey && !opening.includes(key);
    if (key === "Enter") choose(shown);
    else if (key === "Escape") setShown(words.locale);
  }

  return (
    <div className={styles.language}>
      <label>
        <VisuallyHidden>{words.say("app.language")}</VisuallyHidden>
        <select
          ref={list}
          value={shown}
          onKeyDown={onKey}
          onKeyUp={() => {
            isKeyDown.current = false;
          }}
          onBlur={() => choose(shown)}
          onChange={({ target }) =>
            isKeyDown.current ? setShown(target.value) : choose(target.value)
          }
        >
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
