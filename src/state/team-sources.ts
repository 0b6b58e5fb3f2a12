import type { ExerciseSource } from "../classroom/team/begin-team";
import { isSelfPaced } from "../classroom/team/self-paced";
import type { ExercisePart } from "../domain/exercise-part";

type Asked = Pick<ExercisePart, "exercise" | "version" | "cut" | "team">;

/**
 * What this device has of a team's exercise, the likeliest first: the participants' copies of its
 * cut, that of the same version before others; where the team plays without a trainer, the exercise.
 */
export async function sourcesOf(part: Asked): Promise<ExerciseSource[]> {
  if (isSelfPaced(part)) return exerciseItself(part.exercise);
  const { keptCopies } = await import("./kept-exercises");
  const copies = (await keptCopies())
    .map(({ copy }) => copy)
    .filter(({ id, cut }) => id === part.exercise && cut === part.cut);
  const isSame = ({ version }: ExerciseSource) => version === part.version;
  return [...copies.filter(isSame), ...copies.filter((copy) => !isSame(copy))];
}

async function exerciseItself(id: string): Promise<ExerciseSource[]> {
  const { loadExercise } = await import("./exercises");
  const opened = await loadExercise(id);
  return opened?.ok && opened.kind === "exercise" ? [opened.exercise] : [];
}
