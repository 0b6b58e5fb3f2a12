import { dateForm } from "../match/language/dates";
import { numberForm } from "../match/language/numbers";

/** The smallest part that a redline moves: a word, a number, a date, a blank or a sign. */
export interface Word {
  text: string;
  kind: "word" | "number" | "date" | "blank" | "sign";
}

const forms = [
  `(?<date>\\b${dateForm})`,
  // A resolution's number with its year, and the symbol of a document, are names: one word each.
  "(?<name>\\b\\d{1,4} \\(\\d{4}\\)|\\b[A-Z]{1,4}/[\\w/]+(?:\\(\\d{4}\\))?)",
  `(?<number>\\b\\d+(?:[.,]\\d+)+|${numberForm})`,
  "(?<word>[\\p{L}\\p{N}]+(?:['\\-/][\\p{L}\\p{N}]+)*)",
  "(?<blank>\\s+)",
  "(?<sign>[\\s\\S])",
];
const each = new RegExp(forms.join("|"), "giu");

/** A text in its smallest parts; put together again they are the text. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(each), ({ 0: found, groups = {} }): Word => {
    if (groups.date !== undefined) return { text: found, kind: "date" };
    if (groups.number !== undefined) return { text: found, kind: "number" };
    if (groups.blank !== undefined) return { text: found, kind: "blank" };
    return { text: found, kind: groups.sign === undefined ? "word" : "sign" };
  });
}
