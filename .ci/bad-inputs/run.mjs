// @ts-check
import { availableParallelism } from "node:os";
import { batchesOf } from "./batches.mjs";
import { Crew } from "./crew.mjs";
import { readerNames } from "./shares.mjs";
import { addRead, newTally, sayTallies } from "./tallies.mjs";

/** @typedef {import("../tally.mjs").Tally} Tally */
/** @typedef {import("./read-batch").BatchRead} BatchRead */

/** A long run says now and then that it goes on. */
const toldEvery = 100_000;

/**
 * Makes bad inputs for every reader, or for one, and reads them in as many threads as there are
 * processors. Says the seed, so that the same inputs can be had again, and counts a reader as
 * failed where one input broke it, hung it, or was refused without a sentence.
 *
 * A thread reads about 300 inputs a second, of all readers in their shares, and about 140 on a busy
 * machine: a million take half an hour to an hour on two processors.
 * @param {{ count: number, seed: number, workers?: number, reader?: string, number?: number }} asked
 *   `count` of all readers together; with `number` the one input of that number alone
 * @returns {Promise<Tally>}
 */
export async function readBadInputs({ count, seed, workers, reader, number }) {
  const names = readerNames.filter((name) => reader === undefined || name === reader);
  if (names.length === 0) throw new Error(`No reader is called ${reader}: ${readerNames}`);
  const threads = workers ?? availableParallelism();
  console.log(`Seed ${seed}, ${count} inputs, ${threads} threads.`);
  const began = Date.now();
  const tallies = new Map(names.map((name) => [name, newTally()]));
  let told = 0;
  let done = 0;
  /** @param {BatchRead} read */
  const note = (read) => {
    addRead(tallies, read);
    done += read.batch.to - read.batch.from;
    if (done - told < toldEvery) return;
    told = done;
    console.log(`${done} read after ${((Date.now() - began) / 1000).toFixed(0)} s`);
  };

  const crew = new Crew(seed, threads);
  const one = number === undefined ? undefined : { from: number, to: number + 1 };
  await crew.readAll(
    one ? names.map((name) => ({ reader: name, ...one })) : batchesOf(names, count),
    note,
  );
  // With nothing beside it: what is slow now is slow by itself.
  for (const [name, tally] of tallies) {
    for (const slow of tally.slow.splice(0)) {
      await crew.readAll([{ reader: name, from: slow, to: slow + 1 }], (read) => {
        if (read.slow.length > 0)
          tally.faults.push({ number: slow, fault: `${read.longest.toFixed(0)} ms` });
        tally.faults.push(...read.faults);
      });
    }
  }
  await crew.end();
  sayTallies(tallies, Date.now() - began, seed);
  const failed = [...tallies.values()].filter(({ faults }) => faults.length > 0).length;
  return { passed: tallies.size - failed, failed };
}
