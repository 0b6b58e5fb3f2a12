import { isSetByExercise } from "../../../classroom/set-answers";
import type { FieldPath } from "../../../domain/field-path";
import { useDesignStore } from "../../../state/design-store";

/** Whether the exercise sets an answer of the open design, so that it is shown and not asked. */
export function useIsSet(path: FieldPath): boolean {
  return useDesignStore(({ design }) => design !== undefined && isSetByExercise(design, path));
}
