import type { Words } from "../i18n/words";
import type { PrecedentParagraph } from "./draft";

/** "4 (a)" as "paragraph 4 (a)", "B preamble 3" as "preambular paragraph B 3". */
export function paragraphInWords(words: Words, label: string): string {
  const preambular = /^(?:(.+) )?preamble (.+)$/.exec(label);
  return words.say("draft-page.paragraph", {
    part: preambular ? "preamble" : "operative",
    number: preambular ? preambular.slice(1).filter(Boolean).join(" ") : label,
  });
}

/** "UNMIS, S/RES/1590 (2005), paragraph 4 (a)". */
export function precedentInWords(
  words: Words,
  { operation, resolution, paragraph }: PrecedentParagraph,
): string {
  const place = paragraphInWords(words, paragraph);
  return words.say("draft-page.precedent", { operation, resolution, place });
}
