// @ts-check
import { zipSync } from "fflate";

/** The earliest time that an archive can say; the true one would make every archive another. */
const anyTime = new Date(1980, 0, 1);

/**
 * Puts files into a ZIP archive. The same files give the same bytes, in whichever order, place and
 * year they are packed.
 * @param {Record<string, Uint8Array>} files path in the archive, with "/" between folders, to content
 * @returns {Uint8Array}
 */
export function archiveOf(files) {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: anyTime, level: 9 });
}
