import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { placeInWords } from "./place-in-words";
import { problemInWords } from "./problem-in-words";

type Problem = Parameters<typeof problemInWords>[1];

/**
 * Why a file was not opened, as a reader of the screen is told: `problemInWords`, with the question
 * named by its label beside the path, where `words` has the words of the questions.
 */
export function refusalInWords(words: Words, problem: Problem): string {
  return problemInWords(
    words,
    problem.code === "wrong-value"
      ? { ...problem, path: placeInWords(words, problem.path) }
      : problem,
  );
}

/**
 * The same on a page that stands without the words of the questions: they are fetched now. Where
 * they cannot be had, the path stands alone.
 */
export async function refusalWithLabels(words: Words, problem: Problem): Promise<string> {
  if (problem.code !== "wrong-value") return problemInWords(words, problem);
  const messages = await loadMessages(words.locale, ["fields"]).catch(() => undefined);
  return refusalInWords(messages ? createWords(words.locale, messages) : words, problem);
}
