// @ts-check

/** @typedef {{ name: string, pid: number, tid: number, ts: number, dur?: number }} TraceEvent */

/**
 * The longest piece of work that a page's own thread did without a pause between two marks, in
 * milliseconds, as the browser's own trace has it. A task that waits for a processor counts as long
 * as it waits.
 * @param {readonly TraceEvent[]} events
 * @param {string} begins name of the mark with which it begins
 * @param {string} ends name of the mark with which it ends
 */
export function longestTask(events, begins, ends) {
  /** @param {string} mark */
  const at = (mark) => {
    const found = events.find(({ name }) => name === mark);
    if (!found) throw new Error(`The trace has no mark ${mark}.`);
    return found;
  };
  const begin = at(begins);
  const end = at(ends);
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name.endsWith("RunTask") &&
      pid === begin.pid &&
      tid === begin.tid &&
      ts + dur >= begin.ts &&
      ts <= end.ts,
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000));
}
