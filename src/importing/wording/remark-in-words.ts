import type { Words } from "../../i18n/words";
import type { Place, WordingRemark } from "./remark";

/** What a remark says: what was found, and why it matters. */
export interface RemarkInWords {
  title: string;
  why: string;
}

/** A remark in the words of a language; days in its values are written out. */
export function remarkInWords(words: Words, { id, values }: WordingRemark): RemarkInWords {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isDay = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
      return [name, isDay ? words.date(value) : value];
    }),
  );
  return {
    title: words.say(`wording.${id}.title`, shown),
    why: words.say(`wording.${id}.why`, shown),
  };
}

/** The words of the text that a place holds, white space as single blanks, cut at a length. */
export function quoted(text: string, { start, end }: Place, longest = 240): string {
  const quote = text.slice(start, end).replace(/\s+/g, " ").trim();
  if (quote.length <= longest) return quote;
  const cut = quote.lastIndexOf(" ", longest);
  return `${quote.slice(0, cut > 0 ? cut : longest)} …`;
}
