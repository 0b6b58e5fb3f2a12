// @ts-check

/**
 * The way in which a figure keeps to its number; null where it is only reported.
 * @typedef {{ under: number } | { atMost: number } | { atLeast: number } | { over: number }} Bar
 */

/**
 * What stands in the catalogue of figures (docs/performance.md) without measuring anything.
 * @typedef {object} About
 * @property {string} measures what is measured, in words
 * @property {string} unit
 * @property {Bar | null} keeps
 * @property {string} where the program in which it runs: Node, the built page in a browser ...
 */

/**
 * What a figure's module measured.
 * @typedef {{ value: number, unit: string, bar: number | null, ok: boolean }} Reading
 */

/**
 * A module of .ci/bench; it measures null where there is nothing to measure yet.
 * @typedef {{ key: string, about: About, measure: () => Promise<Reading | null> }} Figure
 */

/** @type {Record<string, { words: string, isKept: (value: number, bar: number) => boolean }>} */
const ways = {
  under: { words: "under", isKept: (value, bar) => value < bar },
  atMost: { words: "at most", isKept: (value, bar) => value <= bar },
  atLeast: { words: "at least", isKept: (value, bar) => value >= bar },
  over: { words: "over", isKept: (value, bar) => value > bar },
};

/** @param {About} about */
function wayOf({ keeps }) {
  const [name, bar] = Object.entries(keeps ?? {})[0] ?? [];
  const way = ways[name ?? ""];
  return way && bar !== undefined ? { ...way, bar } : undefined;
}

/**
 * A measured value beside its bar.
 * @param {About} about
 * @param {number} value in the figure's unit
 * @returns {Reading}
 */
export function reading(about, value) {
  const way = wayOf(about);
  return {
    value,
    unit: about.unit,
    bar: way?.bar ?? null,
    ok: way === undefined || way.isKept(value, way.bar),
  };
}

/**
 * The bar in words, such as "under 1,000 ms".
 * @param {About} about
 */
export function barInWords(about) {
  const way = wayOf(about);
  return way ? `${way.words} ${way.bar.toLocaleString("en")} ${about.unit}` : "none, only reported";
}
