// @ts-check

/**
 * How many of a million inputs each reader gets. The costly get fewer: a PDF takes ten times as long
 * to read as a design's file.
 */
export const shares = {
  "design file": 440_000,
  "evidence pack": 170_000,
  "kept record": 130_000,
  "text file": 55_000,
  "pasted text": 55_000,
  "exercise file": 40_000,
  "class's run": 20_000,
  "team's work": 20_000,
  ballot: 20_000,
  "Word file": 15_000,
  "options of a project": 10_000,
  "PDF of a resolution": 8_000,
  "PDF with a design": 7_000,
  link: 5_000,
  "table of pledges": 5_000,
};

/** @typedef {keyof typeof shares} ReaderName */

/**
 * How many of so many inputs a reader gets; at least one.
 * @param {ReaderName} name
 * @param {number} count
 */
export const shareOf = (name, count) => Math.max(1, Math.round((shares[name] / 1_000_000) * count));

/** @type {readonly ReaderName[]} in the order of cost, the costliest first */
export const readerNames = /** @type {ReaderName[]} */ (Object.keys(shares).reverse());
