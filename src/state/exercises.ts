import { type ExerciseOpened, openParsedExercise } from "../classroom/exercise/open-exercise";
import { withWords } from "../classroom/exercise/with-words";
import { keptCopies, keptExercise } from "./kept-exercises";

/** An exercise that comes with the app. */
export interface BuiltInExercise {
  id: string;
  /** Puts structure and words together and checks the whole like any file. */
  load: (locale?: string) => Promise<ExerciseOpened>;
}

const folder = "../../templates/scenarios";
const ids = import.meta.glob<string[]>("../../templates/scenarios/index.json", {
  eager: true,
  import: "default",
});
const structures = import.meta.glob<unknown>("../../templates/scenarios/*/exercise.json", {
  import: "default",
});
const texts = import.meta.glob<unknown>("../../templates/scenarios/*/text.*.json", {
  import: "default",
});

/** The exercises that come with the app, in the order of their index. */
export function builtInExercises(): readonly BuiltInExercise[] {
  const listed = ids[`${folder}/index.json`] ?? [];
  return listed.flatMap((id) => {
    const structure = structures[`${folder}/${id}/exercise.json`];
    return structure ? [{ id, load: (locale = "en") => loadBuiltIn(id, structure, locale) }] : [];
  });
}

/** Words in another language lie over the English ones, so that what is not translated is there. */
async function loadBuiltIn(
  id: string,
  structure: () => Promise<unknown>,
  locale: string,
): Promise<ExerciseOpened> {
  const wanted = [...new Set(["en", locale])].map(
    (each) => texts[`${folder}/${id}/text.${each}.json`],
  );
  const [whole, ...words] = await Promise.all([structure(), ...wanted.map((load) => load?.())]);
  const joined = words.reduce((sum, each) => withWords(sum, each ?? {}).whole, whole);
  return openParsedExercise(joined);
}

/**
 * The exercise that is kept on this device under an id, else the one of the app, else the newest
 * participants' copy of it; undefined where there is none of them.
 */
export async function loadExercise(
  id: string,
  locale?: string,
): Promise<ExerciseOpened | undefined> {
  const kept = await keptExercise(id);
  if (kept) return kept.opened;
  const builtIn = builtInExercises().find((each) => each.id === id);
  if (builtIn) return builtIn.load(locale);
  const copy = (await keptCopies()).find((each) => each.copy.id === id)?.copy;
  return copy && { ok: true, kind: "participants-copy", copy };
}
