import type { MandateDesign } from "../domain/design";
import { fieldCatalogue } from "../domain/field-catalogue";
import { type FieldPath, listOf } from "../domain/field-path";
import { isSetByExercise } from "./set-answers";

/** Whether a list that the exercise sets has columns that are the team's to fill in. */
export function hasOwnColumns(design: Pick<MandateDesign, "exercise">, list: FieldPath): boolean {
  return fieldCatalogue.some(
    ({ path }) => path !== list && listOf(path) === list && !isSetByExercise(design, path),
  );
}
