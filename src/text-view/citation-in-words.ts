import type { Words } from "../i18n/words";

/** Where something stands: "preamble 4" -> "preambular paragraph 4", "7 (a)" -> "paragraph 7 (a)". */
export function citationInWords(words: Words, paragraph: string): string {
  if (paragraph === "heading") return words.say("reader.citation.heading");
  const preambular = /^(?:(.+) )?preamble (.+)$/.exec(paragraph);
  if (!preambular) return words.say("reader.citation.operative", { number: paragraph });
  const number = [preambular[1], preambular[2]].filter(Boolean).join(" ");
  return words.say("reader.citation.preambular", { number });
}
