// @ts-check
import { readFileSync } from "node:fs";

/**
 * What a report of Stryker says of one changed place; lines and columns count from one.
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: Position, end: Position } }} Change
 * How a sample was drawn: the share of all lines that was asked for, in per cent, and the files that
 * came of it.
 * @typedef {{ share: number, seed: number, files: number, of: number }} Sample
 * @typedef {{ files: Record<string, { source: string, mutants: Change[] }>, sample?: Sample }} Report
 * @typedef {{ file: string, source: string, change: Change }} Tried
 * @typedef {{ room: string, caught: number, all: number, survivors: Tried[], sample?: Sample }} Caught
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
 * @param {readonly (Report | undefined)[]} later what these did not notice, with other tests; of a file
 *   that was another then, nothing is taken over
 * @returns {Caught}
 */
export function caughtOf(room, first, ...later) {
  const late = new Set(
    later
      .flatMap((each) => (each ? changesOf(each, noticed) : []))
      .filter(({ file, source }) => first.files[file]?.source === source)
      .map(keyOf),
  );
  const left = changesOf(first, unnoticed);
  const survivors = left.filter((tried) => !late.has(keyOf(tried)));
  const all = changesOf(first, noticed).length + left.length;
  const { sample } = first;
  return { room, caught: all - survivors.length, all, survivors, ...(sample && { sample }) };
}

/**
 * The files that are not as they were when they were tried, and those that were not there yet.
 * @param {Report} report
 * @param {readonly string[]} files
 * @param {(file: string) => string} [read]
 */
export function changedSince({ files: tried }, files, read = (file) => readFileSync(file, "utf8")) {
  return files.filter((file) => tried[file]?.source !== read(file));
}

/**
 * One report of two: what the later says of a place is added, and takes the place of a file that is
 * no longer as it was.
 * @param {Report | undefined} before
 * @param {Report} after
 * @returns {Report}
 */
export function withFilesOf(before, after) {
  const files = { ...before?.files };
  for (const [file, { source, mutants }] of Object.entries(after.files)) {
    const old = files[file];
    const others = old?.source === source ? old.mutants : [];
    const tried = new Set(mutants.map((change) => keyOf({ file, source, change })));
    const rest = others.filter((change) => !tried.has(keyOf({ file, source, change })));
    files[file] = { source, mutants: [...rest, ...mutants] };
  }
  return { ...before, ...after, files };
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
