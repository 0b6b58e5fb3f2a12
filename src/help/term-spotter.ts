import type { Locale } from "../i18n/locale";

/** The forms in which a term stands in sentences, as the catalogue has them: "pledge|pledges". */
export interface TermForms {
  readonly id: string;
  /** Parted by "|"; "*" at a word's end stands for any ending of up to four letters; "—" for none. */
  readonly forms: string;
}

/** A piece of a text: as it stands, or a term of the glossary. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
}

/** Letters that Arabic writes together with the word that follows. */
const arabicBefore = "(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)";
const letter = "[\\p{L}\\p{N}\\p{M}]";

/** A form as an expression; Chinese is found anywhere, other scripts as whole words. */
function patternOf(form: string, locale: Locale): string {
  const escaped = form.replace(/[.+?^${}()[\]\\]/g, "\\$&");
  const ended = escaped.replaceAll("*", "\\p{L}{0,4}");
  if (locale === "zh") return ended;
  const begun = locale === "ar" ? ended.replaceAll(/(^| )/g, `$1${arabicBefore}`) : ended;
  return `(?<!${letter})${begun}(?!${letter})`;
}

/**
 * Makes a search for terms in sentences of one language. It cuts a text into pieces; where two terms
 * begin at the same place the longer one is taken.
 */
export function termSpotter(
  terms: readonly TermForms[],
  locale: Locale,
): (text: string) => readonly Piece[] {
  const all = terms
    .flatMap(({ id, forms }) => forms.split("|").map((form) => ({ id, form: form.trim() })))
    .filter(({ form }) => form !== "" && form !== "—")
    .sort((a, b) => b.form.length - a.form.length);
  if (all.length === 0) return (text) => [{ text }];
  const groups = all.map(({ form }) => `(${patternOf(form, locale)})`).join("|");
  const expression = new RegExp(groups, "giu");

  return (text) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of text.matchAll(expression)) {
      const at = match.slice(1).findIndex((group) => group !== undefined);
      const term = all[at]?.id;
      if (term === undefined) continue;
      if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
      pieces.push({ text: match[0], term });
      from = match.index + match[0].length;
    }
    if (from < text.length) pieces.push({ text: text.slice(from) });
    return pieces;
  };
}
