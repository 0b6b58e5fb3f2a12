import type { FieldPath } from "../domain/field-path";
import { addressOf } from "./page-at";

/** The address of a field's question in the wizard, with the row of a list where one is meant. */
export function fieldAddress(path: FieldPath, row?: string): string {
  const parts = [path, ...(row === undefined ? [] : [row])].map(encodeURIComponent);
  return `${addressOf("wizard")}/field/${parts.join("/")}`;
}
