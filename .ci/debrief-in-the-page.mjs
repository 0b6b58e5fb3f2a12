// @ts-check
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inBuiltPage } from "./built-page.mjs";
import { root } from "./install.mjs";
import { longestTask } from "./longest-task.mjs";

const runs = 3;

/**
 * @typedef {{ ms: number, longestTask: number, teams: number, moved: number }} DebriefReading
 *   milliseconds from the message that gives a fresh worker the files until its board is there, the
 *   longest task of the page meanwhile (medians), how many teams are on the board, and how many
 *   changes after injects it tells of
 */

/**
 * Gives a fresh worker files of a class, as the page does, and takes the time. Runs in the page.
 * @param {{ script: string, exercise: unknown, count: number }} work
 */
function timeWorker({ script, exercise, count }) {
  const files = /** @type {{ handIns: File[] }} */ (/** @type {unknown} */ (globalThis)).handIns
    .slice(0, count)
    .map((content) => ({ name: content.name, content }));
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { type: "module" });
    let start = 0;
    /** @type {{ teams: { changes: unknown[] }[] }[]} */
    const moves = [];
    worker.onerror = () => reject(new Error("The worker broke down."));
    worker.onmessage = ({ data }) => {
      if (data === "ready") {
        performance.mark("work-begins");
        start = performance.now();
        worker.postMessage({ exercise, files });
      } else if (data.step?.list === "moves") {
        moves.push(...data.step.rows);
      } else if (data.answer) {
        const ms = performance.now() - start;
        performance.mark("work-ends");
        worker.terminate();
        const { teams } = data.answer.board;
        const moved = moves
          .flatMap((/** @type {{ teams: { changes: unknown[] }[] }} */ each) => each.teams)
          .reduce(
            (/** @type {number} */ sum, /** @type {{ changes: unknown[] }} */ { changes }) =>
              sum + changes.length,
            0,
          );
        resolve({ ms, teams: teams.length, moved });
      }
    };
  });
}

/**
 * Hands some texts of files to the page, which keeps them as files that it was given.
 * @param {readonly { name: string, text: string }[]} texts
 */
function takeFiles(texts) {
  const page = /** @type {{ handIns?: File[] }} */ (/** @type {unknown} */ (globalThis));
  page.handIns = [
    ...(page.handIns ?? []),
    ...texts.map(({ name, text }) => new File([text], name, { type: "application/json" })),
  ];
}

/** @param {readonly number[]} values */
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @type {Promise<ReadonlyMap<number, DebriefReading>> | undefined} */
let readings;

/**
 * Lays out the debriefs of classes of several sizes in workers of the built page of a real browser,
 * the processor at its own speed, and watches the page meanwhile.
 * @param {{ exercise: unknown, files: readonly { name: string, text: string }[] }} given
 * @param {readonly number[]} counts of teams
 */
export function debriefInThePage({ exercise, files }, counts) {
  readings ??= inBuiltPage(async (page, open) => {
    await open("#/board");
    await page.getByRole("button", { name: "Choose files" }).waitFor();
    const assets = readdirSync(join(root, "dist", "assets"));
    const worker = assets.find((name) => /^debrief-worker-.*\.js$/.test(name));
    if (!worker) throw new Error("The build has no worker for the debrief.");
    const script = new URL(`assets/${worker}`, page.url()).href;
    const browser = page.context().browser();
    if (!browser) throw new Error("The page has no browser to be watched by.");
    for (let from = 0; from < files.length; from += 20)
      await page.evaluate(takeFiles, files.slice(from, from + 20));
    /** @type {Map<number, DebriefReading>} */
    const found = new Map();
    for (const count of counts) {
      /** @type {Omit<DebriefReading, "longestTask">[]} */
      const timed = [];
      const tasks = [];
      for (let run = 0; run < runs; run += 1) {
        await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
        timed.push(
          /** @type {Omit<DebriefReading, "longestTask">} */ (
            await page.evaluate(timeWorker, { script, exercise, count })
          ),
        );
        const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
        tasks.push(longestTask(traceEvents, "work-begins", "work-ends"));
      }
      const times = timed.map(({ ms }) => ms);
      console.log(
        `debrief of ${count}: ${times.map(Math.round).join(", ")} ms; longest task of the page ${tasks.map(Math.round).join(", ")} ms`,
      );
      const [first] = timed;
      found.set(count, {
        ms: middle(times),
        longestTask: middle(tasks),
        teams: first?.teams ?? 0,
        moved: first?.moved ?? 0,
      });
    }
    return found;
  });
  return readings;
}
