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

/** All of the first, then some of the second, in turns; a run of the first awaits nothing. */
async function oneWindow(
  ours: readonly (() => unknown)[],
  theirs: readonly (() => Promise<unknown>)[],
): Promise<{ ours: number; theirs: number }> {
  const start = performance.now();
  const spent = { ours: 0, theirs: 0 };
  let turns = 0;
  while (performance.now() - start < windowMs) {
    const begun = performance.now();
    for (const run of ours) run();
    const between = performance.now();
    for (let place = 0; place < runsInTurn; place += 1) {
      await theirs[(turns * runsInTurn + place) % theirs.length]?.();
    }
    spent.ours += between - begun;
    spent.theirs += performance.now() - between;
    turns += 1;
  }
  const micro = 1000 / turns;
  return { ours: (spent.ours * micro) / ours.length, theirs: (spent.theirs * micro) / runsInTurn };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
