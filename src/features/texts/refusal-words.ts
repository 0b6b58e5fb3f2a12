import type { Words } from "../../i18n/words";
import { readProblemInWords } from "../../importing/extract/problem-in-words";
import type { Refusal } from "./intake-store";
import { mostTexts } from "./texts-store";

/** Why a text was not added, and what to do. */
export function refusalInWords(words: Words, { given, problem }: Refusal): string {
  return words.say("compare.texts.problem", {
    name: given,
    problem: problemInWords(words, problem),
  });
}

function problemInWords(words: Words, problem: Refusal["problem"]): string {
  switch (problem.code) {
    case "no-room":
      return words.say("compare.texts.full", { most: mostTexts });
    case "broke-down":
    case "unreadable":
      return words.say(`reader.problem.${problem.code}`);
    default:
      return readProblemInWords(words, problem);
  }
}
