import type { Misfit } from "../classroom/exercise/fit/misfit";
import type { ExerciseProblem } from "../classroom/exercise/open-exercise";
import type { Words } from "../i18n/words";
import { problemInWords } from "./problem-in-words";

/** Why a file was not opened as an exercise, in a sentence with the way out. */
export function exerciseProblemInWords(words: Words, problem: ExerciseProblem): string {
  switch (problem.code) {
    case "too-large":
      return words.say("exercises.problem.too-large", {
        size: problem.size / 1_000_000,
        most: problem.most / 1_000_000,
      });
    case "not-json":
      return words.say("exercises.problem.not-json");
    case "not-an-exercise":
      return words.say(`exercises.problem.is.${problem.is}`);
    default:
      return problemInWords(words, problem);
  }
}

/** What does not fit, with its place. */
export function misfitInWords(words: Words, { code, place, found, against = "" }: Misfit): string {
  const misfit = words.say(`exercises.misfit.${code}`, { found, against });
  return words.say("exercises.misfit.at", { place, misfit });
}
