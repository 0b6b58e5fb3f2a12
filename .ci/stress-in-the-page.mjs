// @ts-check
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inBuiltPage } from "./built-page.mjs";
import { root } from "./install.mjs";

const runs = 5;

/**
 * @typedef {{ tried: number, whole: number, combinations: number, shocks: number, sets: number }} StressReading
 *   milliseconds from the message that gives a fresh worker its design until every combination is
 *   tried, and until its answer with the changes that mend is there (median of five workers); how
 *   many combinations of how many shocks that is, and how many minimal sets are in the answer
 */

/**
 * Gives a fresh worker a design, as the page does, and takes the time. Runs in the page.
 * @param {{ script: string, given: unknown }} work
 */
function timeWorker({ script, given }) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { type: "module" });
    let start = 0;
    let tried = 0;
    worker.onerror = () => reject(new Error("The worker broke down."));
    worker.onmessage = ({ data }) => {
      if (data === "ready") {
        start = performance.now();
        worker.postMessage(given);
      } else if (data.step?.stage === "mends") {
        tried ||= performance.now() - start;
      } else if (data.answer) {
        const whole = performance.now() - start;
        worker.terminate();
        const { shocks, combinations, breaks } = data.answer;
        resolve({
          tried: tried || whole,
          whole,
          combinations,
          shocks: shocks.filter(
            /** @param {{ leftOut: boolean, withoutEffect?: unknown }} shock */
            ({ leftOut, withoutEffect }) => !leftOut && !withoutEffect,
          ).length,
          sets: breaks.flatMap(/** @param {{ sets: unknown[] }} each */ ({ sets }) => sets).length,
        });
      }
    };
  });
}

/** @type {Promise<StressReading> | undefined} */
let reading;

/**
 * Runs the stress test of a design in workers of the built page of a real browser, the processor at
 * its own speed.
 * @param {unknown} given the design and the precedents
 * @returns {Promise<StressReading>}
 */
export function stressInThePage(given) {
  reading ??= inBuiltPage(async (page, open) => {
    await open("");
    const assets = readdirSync(join(root, "dist", "assets"));
    const worker = assets.find((name) => /^stress-worker-.*\.js$/.test(name));
    if (!worker) throw new Error("The build has no worker for the stress test.");
    const script = new URL(`assets/${worker}`, page.url()).href;
    /** @type {StressReading[]} */
    const readings = [];
    for (let run = 0; run < runs; run += 1) {
      readings.push(
        /** @type {StressReading} */ (await page.evaluate(timeWorker, { script, given })),
      );
    }
    readings.sort((a, b) => a.tried - b.tried);
    console.log(
      `stress test: ${readings.map(({ tried, whole }) => `${Math.round(tried)} of ${Math.round(whole)}`).join(", ")} ms`,
    );
    return /** @type {StressReading} */ (readings[Math.floor(runs / 2)]);
  });
  return reading;
}
