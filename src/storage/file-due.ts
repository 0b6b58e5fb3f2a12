import type { SavedListing } from "./design-records";

/** Work that no file holds is called to mind after this long, in milliseconds. */
export const fileDueAfter = 3 * 86_400_000;

/** A design that was saved fewer times is one that was only looked at. */
const leastSaves = 3;

/**
 * Whether it is time to keep a file of a design, since its changes lie in this browser alone for
 * days. A clock that was put back tells nothing of how long; a file is then due at once.
 */
export function isFileDue(listing: SavedListing, now: number): boolean {
  const { unfiledSince, revision } = listing;
  if (unfiledSince === undefined || revision < leastSaves) return false;
  const age = now - unfiledSince;
  return age >= fileDueAfter || age <= -fileDueAfter;
}
