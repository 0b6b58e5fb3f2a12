// @ts-check
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inBuiltPage, openExample } from "./built-page.mjs";
import { root } from "./install.mjs";
import { longestTask } from "./longest-task.mjs";

const runs = 3;

/**
 * @typedef {{ ms: number, longestTask: number, assessed: number, options: number }} ExploreReading
 *   milliseconds from the message that gives a fresh worker its design until its answer is there, the
 *   longest task of the page meanwhile (medians), how many combinations were assessed, how many
 *   options were found
 */

/**
 * Gives a fresh worker a design, as the page does, and takes the time. Runs in the page.
 * @param {{ script: string, given: unknown }} work
 */
function timeWorker({ script, given }) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { type: "module" });
    let start = 0;
    worker.onerror = () => reject(new Error("The worker broke down."));
    worker.onmessage = ({ data }) => {
      if (data === "ready") {
        performance.mark("work-begins");
        start = performance.now();
        worker.postMessage(given);
      } else if (data.answer) {
        const ms = performance.now() - start;
        performance.mark("work-ends");
        worker.terminate();
        resolve({ ms, assessed: data.answer.assessed, options: data.answer.options.length });
      }
    };
  });
}

/** @param {readonly number[]} values */
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @type {Promise<ExploreReading> | undefined} */
let reading;

/**
 * Explores a design in workers of the built page of a real browser, the processor at its own speed,
 * and watches the page meanwhile.
 * @param {unknown} given the design, the precedents and what is asked
 * @returns {Promise<ExploreReading>}
 */
export function exploreInThePage(given) {
  reading ??= inBuiltPage(async (page, open) => {
    await openExample(page, open);
    await open("#/options/explorer");
    await page.getByRole("button", { name: "Look for options" }).waitFor();
    const assets = readdirSync(join(root, "dist", "assets"));
    const worker = assets.find((name) => /^explorer-worker-.*\.js$/.test(name));
    if (!worker) throw new Error("The build has no worker for the explorer.");
    const script = new URL(`assets/${worker}`, page.url()).href;
    const browser = page.context().browser();
    if (!browser) throw new Error("The page has no browser to be watched by.");
    /** @type {Omit<ExploreReading, "longestTask">[]} */
    const timed = [];
    const tasks = [];
    for (let run = 0; run < runs; run += 1) {
      await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
      timed.push(
        /** @type {Omit<ExploreReading, "longestTask">} */ (
          await page.evaluate(timeWorker, { script, given })
        ),
      );
      const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
      tasks.push(longestTask(traceEvents, "work-begins", "work-ends"));
    }
    const times = timed.map(({ ms }) => ms);
    console.log(
      `explorer: ${times.map(Math.round).join(", ")} ms; longest task of the page ${tasks.map(Math.round).join(", ")} ms`,
    );
    const [first] = timed;
    return {
      ms: middle(times),
      longestTask: middle(tasks),
      assessed: first?.assessed ?? 0,
      options: first?.options ?? 0,
    };
  });
  return reading;
}
