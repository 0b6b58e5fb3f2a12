export * from "fflate/browser";

import { zipSync } from "fflate/browser";

/**
 * Packs in the thread that asks. The writer of workbooks would hand large parts to a worker made
 * from a text, which the policy of the page forbids, and would then wait without end.
 * @param {import("fflate").Zippable} files
 * @param {(error: null, packed: Uint8Array) => void} done
 */
export function zip(files, done) {
  done(null, zipSync(files));
}
