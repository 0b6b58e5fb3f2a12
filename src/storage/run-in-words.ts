import type { Words } from "../i18n/words";
import { exerciseProblemInWords } from "./exercise-in-words";
import type { RunFileOpened } from "./run-file";

type Problem = Extract<RunFileOpened, { ok: false }>["problem"];

/** Why a file was not opened as a run of an exercise, in a sentence. */
export function runProblemInWords(words: Words, problem: Problem): string {
  if (problem.code === "not-a-run") return words.say("exercise-run.file.not-a-run");
  if (problem.code === "newer-run") return words.say("exercise-run.file.newer-run");
  return exerciseProblemInWords(words, problem);
}
