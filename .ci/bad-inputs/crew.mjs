// @ts-check
import { Worker } from "node:worker_threads";

/** @typedef {import("./read-batch").Batch} Batch */
/** @typedef {import("./read-batch").BatchRead} BatchRead */

/**
 * An input that takes this long, in milliseconds by the clock, may never end: its thread is ended
 * instead. Long enough for a machine that stands still for a while.
 */
const hopeless = 90_000;
const file = new URL("./work.mjs", import.meta.url);

/** Threads that read bad inputs, each watched from outside. */
export class Crew {
  /** @type {Set<Worker>} */
  #idle = new Set();

  /**
   * @param {number} seed
   * @param {number} size how many threads work at once
   */
  constructor(seed, size) {
    this.seed = seed;
    this.size = size;
    /** @type {WeakMap<Worker, Float64Array>} */
    this.clocks = new WeakMap();
  }

  /** @returns {Promise<Worker>} one that is ready */
  async #hire() {
    const [waiting] = this.#idle;
    if (waiting) {
      this.#idle.delete(waiting);
      return waiting;
    }
    const clock = new SharedArrayBuffer(16);
    const worker = new Worker(file, { workerData: { seed: this.seed, clock } });
    this.clocks.set(worker, new Float64Array(clock));
    await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    return worker;
  }

  /**
   * Reads all batches, several at once, and hands over what became of each.
   * @param {readonly Batch[]} batches
   * @param {(read: BatchRead) => void} note
   */
  async readAll(batches, note) {
    const left = [...batches].reverse();
    const work = async () => {
      for (let batch = left.pop(); batch; batch = left.pop()) {
        left.push(...(await this.#readOne(await this.#hire(), batch, note)));
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.size, left.length) }, work));
  }

  /**
   * @param {Worker} worker
   * @param {Batch} batch
   * @param {(read: BatchRead) => void} note
   * @returns {Promise<Batch[]>} what is left of the batch where one input ended the thread: also what
   *   was read before it, since the answers went with the thread
   */
  #readOne(worker, batch, note) {
    const clock = this.clocks.get(worker) ?? new Float64Array(2);
    return new Promise((resolve) => {
      /** @param {BatchRead} read */
      const finish = (read) => {
        clearInterval(watch);
        worker.off("error", broke);
        worker.off("message", answered);
        note(read);
      };
      /** @param {string} [fault] without one the input was only too slow, perhaps not by itself */
      const giveUp = (fault) => {
        const number = Math.max(batch.from, clock[0] ?? 0);
        const faults = fault === undefined ? [] : [{ number, fault }];
        const slow = fault === undefined ? [number] : [];
        finish({ batch, answers: {}, longest: hopeless, slow, faults });
        worker.once("error", () => undefined);
        void worker.terminate();
        const before = { ...batch, to: number };
        const after = { ...batch, from: number + 1 };
        resolve([before, after].filter(({ from, to }) => from < to));
      };
      /** @param {Error} error */
      const broke = (error) => giveUp(`the thread broke: ${error.message}`);
      /** @param {BatchRead} read */
      const answered = (read) => {
        finish(read);
        this.#idle.add(worker);
        resolve([]);
      };
      const watch = setInterval(() => {
        const [number = -1, since = 0] = clock;
        if (number >= 0 && Date.now() - since > hopeless) giveUp();
      }, 500);
      worker.once("error", broke);
      worker.once("message", answered);
      worker.postMessage(batch);
    });
  }

  /** Sends everybody home. */
  async end() {
    await Promise.all([...this.#idle].map((worker) => worker.terminate()));
    this.#idle.clear();
  }
}
