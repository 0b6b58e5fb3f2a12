// @ts-check
import { shareOf } from "./shares.mjs";

/** @typedef {import("./shares.mjs").ReaderName} ReaderName */

/** So many inputs go to a thread at once. */
const batchSize = 250;

/**
 * The inputs of each reader in batches.
 * @param {readonly ReaderName[]} names
 * @param {number} count of all readers together; a reader that is asked for alone gets them all
 * @returns {import("./read-batch").Batch[]}
 */
export function batchesOf(names, count) {
  return names.flatMap((reader) => {
    const all = names.length === 1 ? count : shareOf(reader, count);
    return Array.from({ length: Math.ceil(all / batchSize) }, (_, at) => ({
      reader,
      from: at * batchSize,
      to: Math.min(all, (at + 1) * batchSize),
    }));
  });
}
