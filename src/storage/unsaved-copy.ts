import type { MandateDesign } from "../domain/design";
import { type Opened, openDesign } from "../domain/open-design";

/**
 * The last edits before the page is left. Saving proper takes a moment that a page being closed
 * may not have; this copy is written at once and taken up at the next start.
 */
const key = "mandate-wizard.unsaved";

export interface UnsavedCopy {
  opened: Opened;
  /** The saved revision that the edits were made on; 0 for a design never saved. */
  revision: number;
}

/** Writes the copy within this tick. A refusal is not an error: the usual saving goes on. */
export function keepUnsaved(design: MandateDesign, revision: number): void {
  try {
    const text = JSON.stringify({ revision, design: JSON.stringify(design) });
    window.localStorage.setItem(key, text);
  } catch {
    // Full or refused: the save under way is all there is.
  }
}

/** Takes the copy out, if there is one; it is checked like any file. */
export function takeUnsaved(): UnsavedCopy | undefined {
  try {
    const text = window.localStorage.getItem(key);
    window.localStorage.removeItem(key);
    return text === null ? undefined : readUnsaved(text);
  } catch {
    return undefined;
  }
}

/** Reads the text of a copy; undefined where it is none. */
export function readUnsaved(text: string): UnsavedCopy | undefined {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null) return undefined;
  const { revision, design } = parsed as { revision?: unknown; design?: unknown };
  if (typeof revision !== "number" || typeof design !== "string") return undefined;
  return { opened: openDesign(design), revision };
}
