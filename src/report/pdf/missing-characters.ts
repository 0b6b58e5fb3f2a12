import type { Words } from "../../i18n/words";
import type { Block } from "../model/block";
import { said } from "../model/runs";

/** A remark for the last page where characters could not be drawn, each named by its number. */
export function missingCharacters(words: Words, missing: readonly string[]): Block[] {
  if (missing.length === 0) return [];
  const codes = missing.map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `U+${code}`;
  });
  return [
    {
      kind: "note",
      title: words.say("report.missing.title"),
      body: [said(words.say("report.missing.text", { characters: codes.join(", ") }))],
    },
  ];
}
