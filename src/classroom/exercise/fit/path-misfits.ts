import { isFieldPath, valueSchemaAt } from "../../../domain/field-catalogue";
import { notStated } from "../../../domain/stated";
import { type Misfit, misfitIf } from "./misfit";

/** Paths that no field of a design has. */
export function pathMisfits(paths: readonly string[], place: string): Misfit[] {
  return paths.flatMap((path) => misfitIf(!isFieldPath(path), "unknown-path", place, path));
}

/** An answer that an exercise gives: a path that no field has, or a value that the field does not take. */
export function answerMisfits(
  answers: readonly { path: string; value: unknown }[],
  place: string,
): Misfit[] {
  return answers.flatMap(({ path, value }) => {
    const at = `${place}.${path}`;
    // A column's value belongs to one row of its list, and an answer of its own names no row.
    if (!isFieldPath(path) || path.includes("[]"))
      return misfitIf(true, "unknown-path", place, path);
    const isTaken = value === notStated || valueSchemaAt(path).safeParse(value).success;
    return misfitIf(!isTaken, "wrong-answer", at, path);
  });
}
