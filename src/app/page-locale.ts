import { chooseLocale } from "../i18n/locale";

/** The language of this page: the first that the reader's browser asks for and we have. */
export const pageLocale = chooseLocale(navigator.languages);
