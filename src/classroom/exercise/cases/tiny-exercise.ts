import type { Exercise } from "../exercise";
import { openParsedExercise } from "../open-exercise";
import { withWords } from "../with-words";
import structure from "./tiny/exercise.json";
import words from "./tiny/text.en.json";

/** A small exercise of one cut, put together of structure and words as those of the app are. */
export function tinyExercise(): Exercise {
  const opened = openParsedExercise(withWords(structure, words).whole);
  if (!opened.ok || opened.kind !== "exercise") throw new Error(JSON.stringify(opened));
  return opened.exercise;
}
