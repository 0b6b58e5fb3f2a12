// @ts-check

/**
 * What a report of Stryker says of one changed place.
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number, column: number } } }} Change
 * @typedef {{ files: Record<string, { source: string, mutants: Change[] }> }} Report
 * @typedef {{ room: string, caught: number, all: number }} Caught
 */

/** A test failed, or the change made it run for ever. */
const noticed = ["Killed", "Timeout"];
/** No test failed, or none runs the place at all. */
const unnoticed = ["Survived", "NoCoverage"];

/**
 * How many of the changes that were tried some test noticed. What runs once when a file is read,
 * and what no longer compiles, was not tried and does not count.
 * @param {string} room
 * @param {Report} report
 * @returns {Caught}
 */
export function caughtOf(room, { files }) {
  const changes = Object.values(files).flatMap(({ mutants }) => mutants);
  const caught = changes.filter(({ status }) => noticed.includes(status)).length;
  return { room, caught, all: caught + changes.filter(isUnnoticed).length };
}

/** @param {Change} change */
const isUnnoticed = ({ status }) => unnoticed.includes(status);

/**
 * The changes that no test noticed, a line each: file, line, kind and what stood there instead.
 * @param {Report} report
 * @returns {string[]}
 */
export function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants.filter(isUnnoticed).map(({ mutatorName, replacement, location }) => {
      const { line } = location.start;
      const was = (lines[line - 1] ?? "").trim();
      const is = (replacement ?? "").replace(/\s+/g, " ");
      return `${file}:${line} ${mutatorName}: ${was} => ${is}`;
    });
  });
}

/**
 * @param {Caught} caught
 * @returns {string} "engine: coherence: 90 of 100 caught (90.0 in 100)"
 */
export function inWords({ room, caught, all }) {
  const share = all === 0 ? "none tried" : `${((caught * 100) / all).toFixed(1)} in 100`;
  return `${room}: ${caught} of ${all} caught (${share})`;
}
