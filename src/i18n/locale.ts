/** The languages that all can be read in, in the order in which they are offered. */
export const LOCALES = ["ar", "zh", "en", "fr", "ru", "es"] as const;

/** A language with a full set of catalogues. */
export type Locale = (typeof LOCALES)[number];

export type Direction = "ltr" | "rtl";

interface LocaleFacts {
  /** The language's name for itself, shown in the language menu. */
  readonly nativeName: string;
  readonly direction: Direction;
  /** BCP 47 tag for Intl: "en-GB" writes 21 November 2026; Arabic keeps the digits 0-9. */
  readonly formatTag: string;
  /** Whether a person who knows the field in this language has gone over its words. */
  readonly isReviewed: boolean;
}

const FACTS: Record<Locale, LocaleFacts> = {
  ar: { nativeName: "العربية", direction: "rtl", formatTag: "ar-u-nu-latn", isReviewed: false },
  zh: { nativeName: "中文", direction: "ltr", formatTag: "zh-Hans", isReviewed: false },
  en: { nativeName: "English", direction: "ltr", formatTag: "en-GB", isReviewed: true },
  fr: { nativeName: "Français", direction: "ltr", formatTag: "fr", isReviewed: false },
  ru: { nativeName: "Русский", direction: "ltr", formatTag: "ru", isReviewed: false },
  es: { nativeName: "Español", direction: "ltr", formatTag: "es", isReviewed: false },
};

export const DEFAULT_LOCALE: Locale = "en";

export function nativeNameOf(locale: Locale): string {
  return FACTS[locale].nativeName;
}

export function directionOf(locale: Locale): Direction {
  return FACTS[locale].direction;
}

/** The BCP 47 tag that numbers, dates, lists and plurals of a language are formatted with. */
export function formatTagOf(locale: Locale): string {
  return FACTS[locale].formatTag;
}

/** Whether a person has gone over the words of a language; else every screen and report says so. */
export function isReviewed(locale: Locale): boolean {
  return FACTS[locale].isReviewed;
}

/** True for the id of a language that has catalogues; use it on stored or typed-in values. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/**
 * The first language among the wishes (BCP 47 tags, as in `navigator.languages`) that has
 * catalogues, else the default.
 */
export function chooseLocale(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split("-")[0];
    if (isLocale(language)) return language;
  }
  return DEFAULT_LOCALE;
}
