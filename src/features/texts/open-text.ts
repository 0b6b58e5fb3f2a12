import type { Words } from "../../i18n/words";
import { adoptionOf } from "../../importing/compare/history";
import { textName } from "../../importing/compare/in-words/text-name";
import type { Reading } from "../../importing/match/read-resolution";

/** A text that can be compared. */
export interface OpenText {
  id: string;
  /** The name it came under, such as a file's. */
  given: string;
  text: string;
  reading: Reading;
}

/** What a text is called, on the page and in files. */
export function nameOf(words: Words, { reading, given }: OpenText): string {
  return textName(words, reading.number, given);
}

/** The same with the day of adoption, where one was read. */
export function datedNameOf(words: Words, text: OpenText): string {
  const adopted = adoptionOf(text.reading);
  const name = nameOf(words, text);
  return adopted ? words.say("compare.text.chosen", { name, date: words.date(adopted) }) : name;
}

/** The same with the day of adoption and how many paragraphs were read. */
export function lineOf(words: Words, text: OpenText): string {
  const { paragraphs } = text.reading.structure;
  const adopted = adoptionOf(text.reading);
  const said = { name: nameOf(words, text), paragraphs: paragraphs.length };
  return adopted
    ? words.say("compare.text.dated", { ...said, date: words.date(adopted) })
    : words.say("compare.text.line", said);
}
