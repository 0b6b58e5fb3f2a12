const windows = 3;
const windowMs = 1500;
const runsInTurn = 20;
/** Runs of each before the clock starts, so that both are timed as compiled code. */
const warmUps = { ours: 6000, theirs: 600 };

/**
 * Times two lists of runs in short turns, so that whatever else the machine does falls on both.
 *
 * @returns microseconds a run of each, and how many of the first run in the time of one of the
 *   second: the medians of three windows
 */
export async function pairedRates(
  ours: readonly (() => unknown)[],
  theirs: readonly (() => Promise<unknown>)[],
): Promise<{ ours: number; theirs: number; ratio: number }> {
  for (let run = 0; run < warmUps.ours; run += 1) ours[run % ours.length]?.();
  for (let run = 0; run < warmUps.theirs; run += 1) await theirs[run % theirs.length]?.();
  const readings: { ours: number; theirs: number }[] = [];
  while (readings.length < windows) readings.push(await oneWindow(ours, theirs));
  return {
    ours: median(readings.map((reading) => reading.ours)),
    theirs: median(readings.map((reading) => reading.theirs)),
    ratio: median(readings.map((reading) => reading.theirs / reading.ours)),
  };
}

/**
 * All of the first, then some of the second, in turns; a run of the first awaits nothing. The turn
 * in the middle stands for the window, so that one in which the machine did something else does not.
 */
async function oneWindow(
  ours: readonly (() => unknown)[],
  theirs: readonly (() => Promise<unknown>)[],
): Promise<{ ours: number; theirs: number }> {
  const start = performance.now();
  const spent: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let place = 0; performance.now() - start < windowMs; place += runsInTurn) {
    const begun = performance.now();
    for (const run of ours) run();
    const between = performance.now();
    for (let next = place; next < place + runsInTurn; next += 1) {
      await theirs[next % theirs.length]?.();
    }
    spent.ours.push(between - begun);
    spent.theirs.push(performance.now() - between);
  }
  return {
    ours: (median(spent.ours) * 1000) / ours.length,
    theirs: (median(spent.theirs) * 1000) / runsInTurn,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
