import { chooseLocale, isLocale } from "../i18n/locale";
import { chosenLanguage } from "../storage/chosen-language";

const chosen = chosenLanguage();

/** The language of this page: the one chosen here, else the first that the browser asks for and we have. */
export const pageLocale = isLocale(chosen) ? chosen : chooseLocale(navigator.languages);
