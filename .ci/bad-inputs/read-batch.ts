import { isOfPdfReader } from "../../src/app/failure";
import { readers } from "./readers";
import type { ReaderName } from "./shares.mjs";
import { longestRead, tryCase } from "./try-case";

/** A run of inputs for one reader: their numbers from `from` up to and without `to`. */
export interface Batch {
  reader: ReaderName;
  from: number;
  to: number;
}

export interface BatchRead {
  batch: Batch;
  /** How many were answered in which way: taken, or by the code of the refusal. */
  answers: Record<string, number>;
  longest: number;
  /** Over the longest time allowed, perhaps only since the machine was busy: to be tried again. */
  slow: number[];
  faults: { number: number; fault: string }[];
}

/** A rejection that nobody took: the page would tell its user of a fault of the program. */
let unhandled: string | undefined;
process.on("unhandledRejection", (reason) => {
  if (isOfPdfReader(reason)) return;
  unhandled = `a rejection that nobody took: ${reason instanceof Error ? reason.stack : reason}`;
});

/**
 * Reads a batch. Before each input its number and the time are written to `clock`, for the thread
 * that watches.
 */
export async function readBatch(
  batch: Batch,
  seed: number,
  clock: Float64Array,
): Promise<BatchRead> {
  const reader = readers.find(({ name }) => name === batch.reader);
  if (!reader) throw new Error(`No reader is called ${batch.reader}.`);
  const read: BatchRead = { batch, answers: {}, longest: 0, slow: [], faults: [] };
  for (let number = batch.from; number < batch.to; number += 1) {
    clock.set([number, Date.now()]);
    const { answer, ms, fault = unhandled } = await tryCase(reader, seed, number);
    unhandled = undefined;
    read.answers[answer] = (read.answers[answer] ?? 0) + 1;
    read.longest = Math.max(read.longest, ms);
    if (ms > longestRead) read.slow.push(number);
    if (fault) read.faults.push({ number, fault });
  }
  clock.set([-1, 0]);
  return read;
}
