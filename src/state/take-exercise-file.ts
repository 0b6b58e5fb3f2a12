import type { Exercise } from "../classroom/exercise/exercise";
import {
  type ExerciseOpened,
  type ExerciseProblem,
  largestExercise,
  openExercise,
} from "../classroom/exercise/open-exercise";
import { canonicalText } from "../domain/canonical-text";
import { fileText } from "../storage/file-text";
import { builtInExercises } from "./exercises";
import { keepCopy, keepExercise, keptExercise, keptExercises } from "./kept-exercises";
import { newDesignId } from "./new-design-id";
import type { Titling } from "./title-of-copy";

/** What came of a file that was opened in the classroom. */
export type ExerciseFileTaken =
  /** An exercise is on this device now; `isCopy` where its id was taken by another form of it. */
  | { outcome: "exercise"; id: string; title: string; isCopy: boolean }
  | { outcome: "participants-copy"; title: string }
  /** The very same exercise was here already. */
  | { outcome: "known"; id: string; title: string }
  | { outcome: "not-kept"; title: string; cause: "quota" | "refused" }
  | { outcome: "refused"; problem: ExerciseProblem };

/** A character takes at most this many bytes in a file. */
const bytesPerCharacter = 4;

/** Opens a file of the classroom and checks it; one too large to be of it is not even read. */
export async function openExerciseFile(file: File): Promise<ExerciseOpened> {
  if (file.size > largestExercise * bytesPerCharacter) {
    const problem = { code: "too-large", size: file.size, most: largestExercise } as const;
    return { ok: false, problem };
  }
  const text = fileText(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? { ok: false, problem: { code: "not-utf8" } } : openExercise(text);
}

/** Takes an exercise or a participants' copy in; nothing on this device is ever replaced by it. */
export async function takeExerciseFile(
  file: File,
  titleOf: (title: string) => Titling,
): Promise<ExerciseFileTaken> {
  const opened = await openExerciseFile(file);
  if (!opened.ok) return { outcome: "refused", problem: opened.problem };
  if (opened.kind === "exercise") return takeExercise(opened.exercise, titleOf);
  const { title } = opened.copy;
  const kept = await keepCopy(opened.copy);
  return kept.outcome === "kept"
    ? { outcome: "participants-copy", title }
    : { outcome: "not-kept", title, cause: kept.cause };
}

async function takeExercise(
  exercise: Exercise,
  titleOf: (title: string) => Titling,
): Promise<ExerciseFileTaken> {
  const { id, title } = exercise;
  const kept = await keptExercise(id);
  const there =
    kept?.opened ??
    (await builtInExercises()
      .find((each) => each.id === id)
      ?.load());
  if (!there) return keepUnder(exercise, false);
  // What is damaged there is left as it lies too.
  const isSame =
    there.ok &&
    there.kind === "exercise" &&
    canonicalText(there.exercise) === canonicalText(exercise);
  return isSame ? { outcome: "known", id, title } : keepAsCopy(exercise, titleOf(title));
}

/** Keeps a copy of an exercise under an id and a title of its own. */
export async function keepAsCopy(
  exercise: Exercise,
  titling: Titling,
): Promise<Extract<ExerciseFileTaken, { outcome: "exercise" | "not-kept" }>> {
  const taken = (await keptExercises()).flatMap(({ opened }) =>
    opened.ok && opened.kind === "exercise" ? [opened.exercise.title] : [],
  );
  const title = titling([exercise.title, ...taken]);
  return keepUnder({ ...exercise, id: newDesignId(), title }, true);
}

async function keepUnder(exercise: Exercise, isCopy: boolean) {
  const { id, title } = exercise;
  const kept = await keepExercise(exercise);
  return kept.outcome === "kept"
    ? ({ outcome: "exercise", id, title, isCopy } as const)
    : ({ outcome: "not-kept", title, cause: kept.cause } as const);
}
