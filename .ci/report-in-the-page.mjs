// @ts-check
import { longestTask } from "./longest-task.mjs";
import { clickAndWait, medianOf, onTheReportPage } from "./pdf-in-the-page.mjs";

const runs = 5;

/** @typedef {{ ms: number, longestTask: number }} ReportReading median of five runs each */

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
      tasks.push(longestTask(traceEvents, "report-begins", "report-ends"));
    }
    return { ms: medianOf(times), longestTask: medianOf(tasks) };
  });
  return reading;
}
