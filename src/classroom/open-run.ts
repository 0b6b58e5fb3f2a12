import { isRecord } from "../domain/is-record";
import { jsonPath } from "../domain/json-path";
import { deepestIssue, type SchemaIssue } from "../domain/schema-issue";
import { type ExerciseProblem, openParsedExercise } from "./exercise/open-exercise";
import { type Run, runSchema } from "./run";

export type RunOpened = { ok: true; run: Run } | { ok: false; problem: ExerciseProblem };

const refuse = (problem: ExerciseProblem): RunOpened => ({ ok: false, problem });

/** Opens the text of a run as it lies on the device; its exercise is checked like any file. */
export function openRunText(text: string): RunOpened {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return refuse({ code: "not-json", detail: error instanceof Error ? error.message : "" });
  }
  return openParsedRun(parsed);
}

/** The same for an object that has been parsed already. */
export function openParsedRun(parsed: unknown): RunOpened {
  if (!isRecord(parsed)) return refuse({ code: "not-an-exercise", is: "unknown" });
  const opened = openParsedExercise(parsed.exercise);
  if (!opened.ok) return refuse(insideExercise(opened.problem));
  if (opened.kind !== "exercise") return refuse({ code: "not-an-exercise", is: "unknown" });
  const result = runSchema.safeParse({ ...parsed, exercise: opened.exercise });
  if (result.success) return { ok: true, run: result.data };
  const place = deepestIssue(result.error.issues as unknown as SchemaIssue[]);
  return refuse({ ...place, code: "wrong-value", path: jsonPath(place.path) });
}

/** The problem of the exercise inside, with its place in the whole run. */
function insideExercise(problem: ExerciseProblem): ExerciseProblem {
  if (problem.code !== "wrong-value") return problem;
  return { ...problem, path: `$.exercise${problem.path.slice(1)}` };
}
