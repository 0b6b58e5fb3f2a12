import { withValue } from "../domain/edit";
import type { Remedy } from "../engine/check";
import { changeDesign } from "./design-store";

/** Makes the edit that a remedy offers, as one step that can be undone. False where it only opens a field. */
export function applyRemedy(remedy: Remedy): boolean {
  if (remedy.kind !== "set") return false;
  const { path, value, row } = remedy;
  changeDesign((design) => withValue(design, path, value, row));
  return true;
}
