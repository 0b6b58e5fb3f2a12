// @ts-check
import { clickAndWait, medianOf, onTheReportPage } from "./pdf-in-the-page.mjs";

const runs = 5;

/** @typedef {{ ms: number, longestTask: number }} ReportReading median of five runs each */
/** @typedef {{ name: string, pid: number, tid: number, ts: number, dur?: number }} TraceEvent */

/**
 * The longest piece of work that the page's own thread did without a pause while the report was
 * made, in milliseconds, as the browser's own trace has it. A task that waits for a processor counts
 * as long as it waits.
 * @param {readonly TraceEvent[]} events
 */
function longestTask(events) {
  /** @param {string} mark */
  const at = (mark) => {
    const found = events.find(({ name }) => name === mark);
    if (!found) throw new Error(`The trace has no mark ${mark}.`);
    return found;
  };
  const begin = at("report-begins");
  const end = at("report-ends");
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

/** @type {Promise<ReportReading> | undefined} */
let reading;

/**
 * Makes the full assessment of the UNMISS template with the annex of every finding in the built page
 * of a real browser, everything loaded, and watches the page meanwhile.
 * @returns {Promise<ReportReading>}
 */
export function reportInThePage() {
  reading ??= onTheReportPage(async (page, browser) => {
    await page.getByText("What the report holds").click();
    await page.getByRole("checkbox", { name: "Add the annex with every further finding" }).check();
    await page.evaluate(clickAndWait);
    const times = [];
    const tasks = [];
    for (let count = 0; count < runs; count += 1) {
      await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
      times.push(await page.evaluate(clickAndWait));
      const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
      tasks.push(longestTask(traceEvents));
    }
    return { ms: medianOf(times), longestTask: medianOf(tasks) };
  });
  return reading;
}
