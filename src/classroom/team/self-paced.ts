import type { ExercisePart } from "../../domain/exercise-part";

/** What the id of a team begins with that no trainer leads. */
export const alone = "self-";

/** Whether a team plays from the exercise itself, with no trainer who shows codes. */
export function isSelfPaced({ team }: Pick<ExercisePart, "team">): boolean {
  return team.id.startsWith(alone);
}
