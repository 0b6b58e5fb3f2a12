import type { MandateDesign } from "../domain/design";
import { newId } from "./new-id";
import { unsavedPrefix } from "./raw-records";

/**
 * The last edits before the page is left. Saving proper takes a moment that a page being closed
 * may not have; this copy is written at once and taken up at the next start. Each page has a place
 * of its own, so that two tabs that close together do not write over each other.
 */
const ownKey = `${unsavedPrefix}.${newId()}`;

/** Writes the copy within this tick. A refusal is not an error: the usual saving goes on. */
export function keepUnsaved(design: MandateDesign, revision: number): void {
  try {
    const text = JSON.stringify({ revision, design: JSON.stringify(design) });
    window.localStorage.setItem(ownKey, text);
  } catch {
    // Full or refused: the save under way is all there is.
  }
}

/** Lets go of a copy whose edits are saved; by default of this page's own. */
export function letGoOfUnsaved(key = ownKey): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Refused: it was then never written either.
  }
}
