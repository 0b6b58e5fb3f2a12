// @ts-check

/**
 * What a report of Stryker says of one changed place; lines and columns count from one.
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: Position, end: Position } }} Change
 * @typedef {{ files: Record<string, { source: string, mutants: Change[] }> }} Report
 * @typedef {{ file: string, source: string, change: Change }} Tried
 * @typedef {{ room: string, caught: number, all: number, survivors: Tried[] }} Caught
 */

/** A test failed, or the change made it run for ever. */
const noticed = ["Killed", "Timeout"];
/** No test failed, or none runs the place at all. */
const unnoticed = ["Survived", "NoCoverage"];

/**
 * @param {Report} report
 * @param {readonly string[]} statuses
 * @returns {Tried[]}
 */
const changesOf = ({ files }, statuses) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => statuses.includes(status))
      .map((change) => ({ file, source, change })),
  );

/** @param {Tried} tried */
const keyOf = ({ file, change: { mutatorName, replacement, location } }) =>
  JSON.stringify([file, mutatorName, replacement, location.start, location.end]);

/**
 * How many of the changes that were tried some test noticed. What runs once when a file is read,
 * and what no longer compiles, was not tried and does not count.
 * @param {string} room
 * @param {Report} first with the quick tests
 * @param {Report} [second] what these did not notice, with the slow ones
 * @returns {Caught}
 */
export function caughtOf(room, first, second) {
  const late = new Set(second && changesOf(second, noticed).map(keyOf));
  const left = changesOf(first, unnoticed);
  const survivors = left.filter((tried) => !late.has(keyOf(tried)));
  const all = changesOf(first, noticed).length + left.length;
  return { room, caught: all - survivors.length, all, survivors };
}

/**
 * Where a change stands, as Stryker takes a place to change: columns count from zero there.
 * @param {Tried} tried
 */
export function rangeOf({ file, change: { location } }) {
  const { start, end } = location;
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

/**
 * A change in one line: place, kind, the line as it was and what stood there instead.
 * @param {Tried} tried
 */
export function changeInWords({ file, source, change: { mutatorName, replacement, location } }) {
  const { line } = location.start;
  const was = (source.split("\n")[line - 1] ?? "").trim();
  const is = (replacement ?? "").replace(/\s+/g, " ");
  return `${file}:${line} ${mutatorName}: ${was} => ${is}`;
}

/**
 * @param {Pick<Caught, "room" | "caught" | "all">} caught
 * @returns {string} "engine: coherence: 90 of 100 caught (90.0 in 100)"
 */
export function inWords({ room, caught, all }) {
  const share = all === 0 ? "none tried" : `${((caught * 100) / all).toFixed(1)} in 100`;
  return `${room}: ${caught} of ${all} caught (${share})`;
}
