import type { ExercisePart } from "../../domain/exercise-part";
import type { Words } from "../../i18n/words";

/** Whose work a design is, in which exercise. */
export function exerciseInWords(words: Words, part: ExercisePart | undefined): string {
  if (!part) return words.say("colleagues.exercise.none");
  return words.say("colleagues.exercise.of", { team: part.team.name, title: part.title });
}
