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

interface KnownForm {
  readonly id: string;
  /** How its first word begins, in small letters: what rules it out of most sentences. */
  readonly start: string;
  readonly expression: RegExp;
}

/** Letters that Arabic writes together with the word that follows. */
const arabicBefore = "(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)";
const letter = /[\p{L}\p{N}\p{M}]/u;
const isLetter = (sign: string | undefined) => sign !== undefined && letter.test(sign);

/** A form as an expression over small letters. */
function knownForm(id: string, form: string, locale: Locale): KnownForm {
  const small = form.toLowerCase();
  const escaped = small.replace(/[.+?^${}()[\]\\]/g, "\\$&").replaceAll("*", "\\p{L}{0,4}");
  const pattern = locale === "ar" ? escaped.replaceAll(/(^| )/g, `$1${arabicBefore}`) : escaped;
  return { id, start: small.split(/[* ]/)[0] ?? "", expression: new RegExp(pattern, "gu") };
}

interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Where a form stands in a text as a whole word; in Chinese, which has no spaces, anywhere. */
function placesOf({ id, expression }: KnownForm, text: string, locale: Locale): readonly Found[] {
  return [...text.matchAll(expression)]
    .map((match) => ({ id, from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => locale === "zh" || !(isLetter(text[from - 1]) || isLetter(text[to])));
}

/**
 * Makes a search for terms in sentences of one language. It cuts a text into pieces; where two terms
 * begin at the same place the longer one is taken.
 */
export function termSpotter(
  terms: readonly TermForms[],
  locale: Locale,
): (text: string) => readonly Piece[] {
  const known = terms.flatMap(({ id, forms }) =>
    forms
      .split("|")
      .map((form) => form.trim())
      .filter((form) => form !== "" && form !== "—")
      .map((form) => knownForm(id, form, locale)),
  );

  return (text) => {
    const small = text.toLowerCase();
    // A few signs become two in small letters; places would no longer be those of the text.
    const searched = small.length === text.length ? small : text;
    const found = known
      .filter(({ start }) => searched.includes(start))
      .flatMap((form) => placesOf(form, searched, locale))
      .sort((a, b) => a.from - b.from || b.to - a.to);
    const pieces: Piece[] = [];
    let done = 0;
    for (const { id, from, to } of found) {
      if (from < done) continue;
      if (from > done) pieces.push({ text: text.slice(done, from) });
      pieces.push({ text: text.slice(from, to), term: id });
      done = to;
    }
    if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done) });
    return pieces;
  };
}
