import type { IRunStylePropertiesOptions } from "docx";
import type { Locale } from "../../../i18n/locale";

/** What Word is told of a language: its tags, and fonts that every office has for its script. */
export interface WordLanguage {
  /** BCP 47, for the properties of the file. */
  readonly tag: string;
  readonly language: NonNullable<IRunStylePropertiesOptions["language"]>;
  readonly font: {
    readonly ascii: string;
    readonly hAnsi: string;
    readonly cs: string;
    readonly eastAsia: string;
  };
  /** Chinese quotation marks and dots are as wide as its letters only where Word is told so. */
  readonly hint?: "eastAsia";
}

const latin = "en-GB";
const font = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Microsoft YaHei" };
const others = { eastAsia: "zh-CN", bidirectional: "ar-SA" };

const western = (tag: string): WordLanguage => ({
  tag,
  language: { value: tag, ...others },
  font,
});

/** Latin names in an Arabic or Chinese report are proofed as English. */
const languages: Record<Locale, WordLanguage> = {
  ar: { tag: "ar", language: { value: latin, ...others }, font },
  zh: { tag: "zh-CN", language: { value: latin, ...others }, font, hint: "eastAsia" },
  en: western(latin),
  fr: western("fr-FR"),
  ru: western("ru-RU"),
  es: western("es-ES"),
};

export const wordLanguageOf = (locale: Locale): WordLanguage => languages[locale];
