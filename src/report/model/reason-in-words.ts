import type { Words } from "../../i18n/words";

/** The author's reason as a line of its own; no line where none is given. */
export function reasonInWords(words: Words, reason: string | undefined): string[] {
  return reason === undefined ? [] : [words.say("colleagues.reason", { reason })];
}
