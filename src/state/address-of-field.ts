import type { FieldPath } from "../domain/field-path";

/** The address at which the wizard opens a field, or the field of a list's row, for a link. */
export function addressOfField(path: FieldPath, row?: string): string {
  const parts = row ? [path, row] : [path];
  return `#/wizard/field/${parts.map(encodeURIComponent).join("/")}`;
}

/** Takes the author to a field in the wizard, from whatever page. */
export function goToField(path: FieldPath, row?: string): void {
  window.location.hash = addressOfField(path, row);
}
