import type { Locale } from "../../i18n/locale";

const tags: Record<Locale, string> = {
  ar: "ar-SA",
  zh: "zh-CN",
  en: "en-GB",
  fr: "fr-FR",
  ru: "ru-RU",
  es: "es-ES",
};

/** The language of words as slides name it. */
export const slideLanguage = (locale: Locale) => tags[locale];
