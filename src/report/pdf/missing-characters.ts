import type { Words } from "../../i18n/words";
import type { Block } from "../model/block";
import { said } from "../model/runs";

/** The number of each character as Unicode writes it, such as "U+548C". */
export function codePointsOf(characters: readonly string[]): string[] {
  return characters.map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `U+${code}`;
  });
}

/** A remark for the last page where characters could not be drawn, each named by its number. */
export function missingCharacters(words: Words, missing: readonly string[]): Block[] {
  if (missing.length === 0) return [];
  const characters = words.commas(codePointsOf(missing));
  return [
    {
      kind: "note",
      title: words.say("report.missing.title"),
      body: [said(words.say("report.missing.text", { characters }))],
    },
  ];
}
