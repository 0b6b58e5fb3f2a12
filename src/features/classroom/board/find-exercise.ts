import type { Exercise } from "../../../classroom/exercise/exercise";
import { exerciseNamedIn, type NamedExercise } from "../../../classroom/exercise-named";
import { loadExercise } from "../../../state/exercises";
import type { GivenFile } from "../../../workers/debrief-turns";

/** Which exercise some files are of: found, named by them but not on this device, or not named. */
export type FoundExercise =
  | { state: "found"; exercise: Exercise }
  | { state: "unknown"; named: NamedExercise }
  | { state: "unnamed" };

/** So many files are looked into; the first that names an exercise tells. */
const most = 12;
/** What is larger is no team's work, and is left for the worker to refuse. */
const largest = 20_000_000;

/** The exercise that the files of a class are of, from those of the app and those on this device. */
export async function findExercise(
  files: readonly GivenFile[],
  locale: string,
): Promise<FoundExercise> {
  for (const { content } of files.slice(0, most)) {
    const size = typeof content === "string" ? content.length : content.size;
    if (size > largest) continue;
    const text = typeof content === "string" ? content : await content.text().catch(() => "");
    const named = exerciseNamedIn(text);
    if (!named) continue;
    const opened = await loadExercise(named.id, locale).catch(() => undefined);
    return opened?.ok && opened.kind === "exercise"
      ? { state: "found", exercise: opened.exercise }
      : { state: "unknown", named };
  }
  return { state: "unnamed" };
}
