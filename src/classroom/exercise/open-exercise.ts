import { isRecord } from "../../domain/is-record";
import { jsonPath } from "../../domain/json-path";
import { tooDeep } from "../../domain/nesting";
import { type OpenProblem, openParsed } from "../../domain/open-design";
import { repeatedRow } from "../../domain/repeated-row";
import { deepestIssue, type SchemaIssue } from "../../domain/schema-issue";
import {
  type Exercise,
  exerciseSchema,
  exerciseVersion,
  type ParticipantsCopy,
  participantsCopySchema,
} from "./exercise";

/** An exercise's file may be this large, in characters: some twenty times one for a whole day. */
export const largestExercise = 8_000_000;

/** What a file is that is no exercise. */
export type OtherKind = "design" | "project" | "team-work" | "ballot" | "unknown";

/** Why a file was not opened as an exercise. `path` is a JSON path such as `$.cuts[0].minutes`. */
export type ExerciseProblem =
  | { code: "too-large"; size: number; most: number }
  | { code: "not-json"; detail: string }
  | { code: "not-utf8" }
  | { code: "not-an-exercise"; is: OtherKind }
  | { code: "newer-version"; version: number; known: number }
  | { code: "no-version" }
  | { code: "wrong-value"; path: string; expected: string; limit?: number };

export type ExerciseOpened =
  | { ok: true; kind: "exercise"; exercise: Exercise }
  | { ok: true; kind: "participants-copy"; copy: ParticipantsCopy }
  | { ok: false; problem: ExerciseProblem };

const refuse = (problem: ExerciseProblem): ExerciseOpened => ({ ok: false, problem });

/** An exercise holds a design below its own first level. */
const mostLevels = 18;

/**
 * Opens the text of an exercise or of its participants' copy. Nothing in it is trusted: size, form,
 * version and every value are checked, those of the design in it too, before anything is taken.
 */
export function openExercise(text: string): ExerciseOpened {
  if (text.length > largestExercise)
    return refuse({ code: "too-large", size: text.length, most: largestExercise });
  try {
    return openParsedExercise(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    return refuse({ code: "not-json", detail: error instanceof Error ? error.message : "" });
  }
}

/** The same for an object that has been parsed already. */
export function openParsedExercise(parsed: unknown): ExerciseOpened {
  if (!isRecord(parsed)) return refuse({ code: "not-an-exercise", is: "unknown" });
  const { kind } = parsed;
  if (kind !== "exercise" && kind !== "participants-copy")
    return refuse({ code: "not-an-exercise", is: whatElse(kind) });
  const deep = tooDeep(parsed, mostLevels);
  if (deep) return refuse({ code: "wrong-value", path: jsonPath(deep), expected: "flat" });
  const version = parsed.schemaVersion;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refuse({ code: "no-version" });
  if (version > exerciseVersion)
    return refuse({ code: "newer-version", version, known: exerciseVersion });
  const opened = openParsed(parsed.design);
  if (!opened.ok) return refuse(insideDesign(opened.problem));
  const whole = { ...parsed, design: opened.design };
  const schema = kind === "exercise" ? exerciseSchema : participantsCopySchema;
  const result = schema.safeParse(whole);
  if (!result.success) {
    const place = deepestIssue(result.error.issues as unknown as SchemaIssue[]);
    return refuse({ ...place, code: "wrong-value", path: jsonPath(place.path) });
  }
  const repeated = repeatedRow(result.data);
  if (repeated)
    return refuse({ code: "wrong-value", path: jsonPath(repeated), expected: "unique id" });
  return result.data.kind === "exercise"
    ? { ok: true, kind: "exercise", exercise: result.data }
    : { ok: true, kind: "participants-copy", copy: result.data };
}

function whatElse(kind: unknown): OtherKind {
  if (kind === "mandate-design") return "design";
  if (kind === "options-project") return "project";
  if (kind === "team-work") return "team-work";
  return kind === "mandate-ballot" ? "ballot" : "unknown";
}

/** The problem of the design inside, with its place in the whole file. */
function insideDesign(problem: OpenProblem): ExerciseProblem {
  if (problem.code === "wrong-value")
    return { ...problem, path: `$.design${problem.path.slice(1)}` };
  if (problem.code === "newer-version" || problem.code === "no-version") return problem;
  return { code: "wrong-value", path: "$.design", expected: "design" };
}
