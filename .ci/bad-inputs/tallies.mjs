// @ts-check

/** @typedef {import("./read-batch").BatchRead} BatchRead */
/** @typedef {import("./shares.mjs").ReaderName} ReaderName */
/**
 * @typedef {Omit<BatchRead, "batch">} ReaderTally
 *   what became of all inputs of one reader
 */

/** So many faults of a reader are printed in full. */
const mostShown = 5;

/**
 * The command that reads this one input again.
 * @param {number} seed
 * @param {ReaderName} reader
 * @param {number} number
 */
export const again = (seed, reader, number) =>
  `node .ci/bad-inputs.mjs --seed ${seed} --reader "${reader}" --number ${number}`;

/** @returns {ReaderTally} */
export const newTally = () => ({ answers: {}, longest: 0, slow: [], faults: [] });

/**
 * Adds what became of a batch to its reader's tally.
 * @param {ReadonlyMap<ReaderName, ReaderTally>} tallies
 * @param {BatchRead} read
 */
export function addRead(tallies, { batch, answers, longest, slow, faults }) {
  const tally = tallies.get(batch.reader);
  if (!tally) return;
  for (const [answer, count] of Object.entries(answers)) {
    tally.answers[answer] = (tally.answers[answer] ?? 0) + count;
  }
  tally.longest = Math.max(tally.longest, longest);
  tally.slow.push(...slow);
  tally.faults.push(...faults);
}

/**
 * Says how each reader fared, and for every fault how to have it again.
 * @param {ReadonlyMap<ReaderName, ReaderTally>} tallies
 * @param {number} ms that all of it took
 * @param {number} seed
 */
export function sayTallies(tallies, ms, seed) {
  let total = 0;
  for (const [name, { answers, longest, faults }] of tallies) {
    const { taken = 0, ...refused } = answers;
    const sum = Object.values(answers).reduce((all, count) => all + count, 0);
    total += sum;
    const codes = Object.entries(refused).sort(([, one], [, other]) => other - one);
    console.log(`${name}: ${sum} inputs, ${taken} taken, longest ${longest.toFixed(0)} ms`);
    console.log(`  refused: ${codes.map(([code, count]) => `${code} ${count}`).join(", ")}`);
    for (const { number, fault } of faults.slice(0, mostShown)) {
      console.log(`  FAULT ${fault}`);
      console.log(`    again: ${again(seed, name, number)}`);
    }
    if (faults.length > mostShown) console.log(`  and ${faults.length - mostShown} faults more`);
  }
  console.log(`${total} inputs in ${(ms / 1000).toFixed(0)} s, seed ${seed}`);
}
