import type { Locale } from "../../i18n/locale";
import { isLocale } from "../../i18n/locale";

const place = "#/link/";

/** What mail programs put between the lines of a long address; none of it can be in the data. */
const betweenLines = /[\s>|\u00ad\u200b-\u200d\u2060\ufeff]|%(?:20|0[AD])/gi;

/** The address that opens a design in the app at `page`, its own address without what follows "#". */
export function linkAddress(page: string, data: string): string {
  return `${page}${place}${data}`;
}

/**
 * The address of the assessment for a frame in another page, of the same design and in a language.
 * `page` is the address of the app.
 */
export function embedAddress(page: string, data: string, locale: Locale): string {
  const folder = page.replace(/[^/]*$/, "");
  return `${linkAddress(`${folder}embed.html`, data)}?lang=${locale}`;
}

/** The language that an address for a frame asks for, if it is one of ours. */
export function languageIn(address: string): Locale | undefined {
  const asked = /\?lang=(\w+)/.exec(address)?.[1];
  return isLocale(asked) ? asked : undefined;
}

/** Words of a sentence, which the data of a link alone never is. */
const words = /[\w.,;:!?)][ \t]+[\w(]/;

/**
 * The data of a link in an address or in pasted text, with the line breaks of a mail taken out;
 * "" where there is none. Words that follow it stay: the data tells its own length.
 */
export function linkDataIn(text: string): string {
  const at = text.lastIndexOf(place);
  if (at < 0 && words.test(text)) return "";
  const rest = at < 0 ? text : text.slice(at + place.length);
  return rest.replace(/\?lang=\w+\s*$/, "").replace(betweenLines, "");
}
