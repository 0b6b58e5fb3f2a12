import { type FieldPath, listOf } from "../../domain/field-path";
import type { Exercise } from "../exercise/exercise";
import { isSetByExercise } from "../set-answers";
import type { TeamWork } from "../team-work";

/** Whether two paths are about the same: a list is about its columns, and the other way round. */
export function isAbout(place: string, path: FieldPath): boolean {
  return (
    place === path || place === listOf(path) || (listOf(place as FieldPath) as string) === path
  );
}

/**
 * Whether a team was asked a choice: the exercise did not set it, and it is among the questions of
 * the cut that the team played.
 */
export function askedOf({ cuts }: Exercise, { design }: TeamWork): (path: FieldPath) => boolean {
  const questions = cuts.find(({ id }) => id === design.exercise?.cut)?.questions ?? [];
  return (path) => {
    if (isSetByExercise(design, path)) return false;
    return questions.length === 0 || questions.some((question) => isAbout(question, path));
  };
}
