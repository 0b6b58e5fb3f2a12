import { readFileSync } from "node:fs";
import type { Exercise } from "../exercise/exercise";
import { openParsedExercise } from "../exercise/open-exercise";
import { withWords } from "../exercise/with-words";

/** A scenario that comes with the app, put together from its two files. Throws where it does not open. */
export function builtInScenario(id: string): Exercise {
  const home = new URL(`../../../templates/scenarios/${id}/`, import.meta.url);
  const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, home), "utf8"));
  const { whole, strays } = withWords(json("exercise.json"), json("text.en.json"));
  if (strays.length > 0) throw new Error(`${id}: words without a row: ${strays.join(", ")}`);
  const opened = openParsedExercise(whole);
  if (!opened.ok || opened.kind !== "exercise") throw new Error(`${id}: ${JSON.stringify(opened)}`);
  return opened.exercise;
}
