// @ts-check
import { statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserFlags, requireBrowser } from "./browser.mjs";
import { root } from "./install.mjs";
import { serve } from "./serve.mjs";
import { run } from "./tools.mjs";

const template = join(root, "templates", "mandates", "unmiss-2011", "mandate.json");
const warmRuns = 5;

/**
 * The middle one of an odd number of times.
 * @param {readonly number[]} times
 */
export function medianOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) / 2] ?? Number.POSITIVE_INFINITY;
}

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Browser} Browser */
/**
 * @typedef {{ first: number, warm: number, bytes: number }} PdfReading
 *   milliseconds from the click to the page's word that the PDF is made: the first time, with
 *   everything to fetch, and the median of the times after it; and the bytes of the file
 */

/**
 * Clicks the button and resolves with the milliseconds until the page says that the PDF is made.
 * Runs in the page.
 */
export function clickAndWait() {
  return new Promise((resolve) => {
    performance.mark("report-begins");
    const live = /** @type {HTMLElement} */ (document.querySelector("main header > [role=status]"));
    const button = /** @type {HTMLElement} */ (
      document.querySelector("main button[data-kind=primary]")
    );
    const start = performance.now();
    // The words of the time before give way to "working", and these to the new ones.
    const watcher = new MutationObserver(() => {
      if (button.getAttribute("aria-disabled") === "true" || !live.querySelector("[data-kind]")) {
        return;
      }
      watcher.disconnect();
      performance.mark("report-ends");
      resolve(performance.now() - start);
    });
    watcher.observe(live, { childList: true, subtree: true });
    button.click();
  });
}

/**
 * Opens the report on the UNMISS template in the built page of a real browser.
 * @template T
 * @param {(page: Page, browser: Browser) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function onTheReportPage(use) {
  if (!(await run("vite", ["build", "--logLevel", "warn"], { stdout: 2 }))) {
    throw new Error("The app could not be built; the message above says why.");
  }
  const server = await serve(0);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.locator("input[type=file]").first().setInputFiles(template);
    await page.waitForURL(/#\/wizard/);
    await page.goto(`${server.address}#/report`);
    await page.locator("main article").waitFor();
    return await use(page, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @type {Promise<PdfReading> | undefined} */
let reading;

/**
 * Makes the full assessment of the UNMISS template in the built page of a real browser.
 * @returns {Promise<PdfReading>}
 */
export function pdfInThePage() {
  reading ??= onTheReportPage(async (page) => {
    const download = page.waitForEvent("download");
    const first = await page.evaluate(clickAndWait);
    const bytes = statSync(await (await download).path()).size;
    const times = [];
    for (let count = 0; count < warmRuns; count += 1) {
      times.push(await page.evaluate(clickAndWait));
    }
    return { first, warm: medianOf(times), bytes };
  });
  return reading;
}
