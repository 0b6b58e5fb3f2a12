import { withValue } from "../domain/edit";
import { valueSchemaAt } from "../domain/field-catalogue";
import type { FieldPath } from "../domain/field-path";
import { withoutValue } from "../domain/grounds";
import { notStated } from "../domain/stated";
import { changeDesign } from "./design-store";

/**
 * Puts a form's value into the design: `undefined` takes the answer back, "not-stated" leaves it
 * open, a valid value is set. Returns false and changes nothing where the value is invalid. A
 * stretch of typing in one field is one step of undo.
 */
export function answerField(path: FieldPath, value: unknown, row?: string): boolean {
  const editing = row ? `${path} ${row}` : path;
  if (value === undefined) {
    changeDesign((design) => withoutValue(design, path, row), editing);
    return true;
  }
  if (value !== notStated && !valueSchemaAt(path).safeParse(value).success) return false;
  changeDesign((design) => withValue(design, path, value, row), editing);
  return true;
}
