import { type Opened, openDesign } from "../domain/open-design";
import { unsavedPrefix } from "./raw-records";

export interface UnsavedCopy {
  /** Under which the copy lies, to let go of it once it is saved. */
  key: string;
  opened: Opened;
  /** The saved revision that the edits were made on; 0 for a design never saved. */
  revision: number;
}

/**
 * The copies that pages left behind, each checked like any file. All of them stay where they lie
 * until they are let go: one that cannot be used today can still be taken out as it is. Earlier edits
 * come first, so that what was saved meanwhile is found to be saved before later edits are put back.
 */
export function unsavedCopies(): UnsavedCopy[] {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(unsavedPrefix));
    const copies = keys.sort().flatMap((key) => {
      const copy = readUnsaved(window.localStorage.getItem(key) ?? "");
      return copy ? [{ key, ...copy }] : [];
    });
    return copies.toSorted((one, other) => one.revision - other.revision);
  } catch {
    return [];
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
