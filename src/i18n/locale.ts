/** Languages the interface can be read in today. */
export const LOCALES = ["en"] as const;

/** Languages that the project is laid out for, in the order in which they are offered. */
export const PLANNED_LOCALES = ["ar", "zh", "en", "fr", "ru", "es"] as const;

/** A language with a full set of catalogues. */
export type Locale = (typeof LOCALES)[number];

/** A language the tables below know, with catalogues or not yet. */
export type PlannedLocale = (typeof PLANNED_LOCALES)[number];

export type Direction = "ltr" | "rtl";

interface LocaleFacts {
  /** The language's name for itself, shown in the language menu. */
  readonly nativeName: string;
  readonly direction: Direction;
  /** BCP 47 tag for Intl: "en-GB" writes 21 November 2026; Arabic keeps the digits 0-9. */
  readonly formatTag: string;
}

const FACTS: Record<PlannedLocale, LocaleFacts> = {
  ar: { nativeName: "العربية", direction: "rtl", formatTag: "ar-u-nu-latn" },
  zh: { nativeName: "中文", direction: "ltr", formatTag: "zh-Hans" },
  en: { nativeName: "English", direction: "ltr", formatTag: "en-GB" },
  fr: { nativeName: "Français", direction: "ltr", formatTag: "fr" },
  ru: { nativeName: "Русский", direction: "ltr", formatTag: "ru" },
  es: { nativeName: "Español", direction: "ltr", formatTag: "es" },
};

export const DEFAULT_LOCALE: Locale = "en";

export function nativeNameOf(locale: PlannedLocale): string {
  return FACTS[locale].nativeName;
}

export function directionOf(locale: PlannedLocale): Direction {
  return FACTS[locale].direction;
}

/** The BCP 47 tag that numbers, dates, lists and plurals of a language are formatted with. */
export function formatTagOf(locale: PlannedLocale): string {
  return FACTS[locale].formatTag;
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
