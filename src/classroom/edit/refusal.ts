import { jsonPath } from "../../domain/json-path";
import type { Exercise } from "../exercise/exercise";
import { openParsedExercise } from "../exercise/open-exercise";
import { type TreePath, withValueAt } from "./tree-edit";

/** What a place of an exercise takes, in a word of the form's own; `limit` goes with it. */
export interface Refusal {
  expected: string;
  limit: number | undefined;
}

/**
 * Why an exercise with this value at a path would not open again. Undefined where it would, and
 * where something at another place stands in the way.
 */
export function refusalAt(exercise: Exercise, path: TreePath, value: unknown): Refusal | undefined {
  const opened = openParsedExercise(withValueAt(exercise, path, value));
  if (opened.ok || opened.problem.code !== "wrong-value") return undefined;
  const { path: place, expected, limit } = opened.problem;
  return place.startsWith(jsonPath(path)) ? { expected, limit } : undefined;
}
