import type { MandateDesign } from "../domain/design";
import { type Opened, openDesign } from "../domain/open-design";
import { unsavedPrefix } from "./raw-records";

/**
 * The last edits before the page is left. Saving proper takes a moment that a page being closed
 * may not have; this copy is written at once and taken up at the next start. Each page has a place
 * of its own, so that two tabs that close together do not write over each other.
 */
const ownKey = `${unsavedPrefix}.${crypto.randomUUID()}`;

export interface UnsavedCopy {
  /** Under which the copy lies, to let go of it once it is saved. */
  key: string;
  opened: Opened;
  /** The saved revision that the edits were made on; 0 for a design never saved. */
  revision: number;
}

/** Writes the copy within this tick. A refusal is not an error: the usual saving goes on. */
export function keepUnsaved(design: MandateDesign, revision: number): void {
  try {
    const text = JSON.stringify({ revision, design: JSON.stringify(design) });
    window.localStorage.setItem(ownKey, text);
  } catch {
    // Full or refused: the save under way is all there is.
  }
}

/**
 * The copies that pages left behind, each checked like any file. All of them stay where they lie
 * until they are let go: one that cannot be used today can still be taken out as it is.
 */
export function unsavedCopies(): UnsavedCopy[] {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(unsavedPrefix));
    return keys.sort().flatMap((key) => {
      const copy = readUnsaved(window.localStorage.getItem(key) ?? "");
      return copy ? [{ key, ...copy }] : [];
    });
  } catch {
    return [];
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

/** Reads the text of a copy; undefined where it is none. */
export function readUnsaved(text: string): Omit<UnsavedCopy, "key"> | undefined {
  const parsed = parsedOrNothing(text);
  if (typeof parsed !== "object" || parsed === null) return undefined;
  const { revision, design } = parsed as { revision?: unknown; design?: unknown };
  if (typeof revision !== "number" || typeof design !== "string") return undefined;
  return { opened: openDesign(design), revision };
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
