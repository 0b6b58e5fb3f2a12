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
 * @typedef {{ first: number, warm: number, bytes: number }} PdfReading
 *   milliseconds from the click to the page's word that the PDF is made: the first time, with
 *   everything to fetch, and the median of the times after it; and the bytes of the file
 */

/**
 * Clicks the button and resolves with the milliseconds until the page says that the PDF is made.
 * Runs in the page.
 */
function clickAndWait() {
  return new Promise((resolve) => {
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
      resolve(performance.now() - start);
    });
    watcher.observe(live, { childList: true, subtree: true });
    button.click();
  });
}

/** @type {Promise<PdfReading> | undefined} */
let reading;

/**
 * Makes the full assessment of the UNMISS template in the built page of a real browser.
 * @returns {Promise<PdfReading>}
 */
export function pdfInThePage() {
  reading ??= measure();
  return reading;
}

/** @returns {Promise<PdfReading>} */
async function measure() {
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
    const download = page.waitForEvent("download");
    const first = await page.evaluate(clickAndWait);
    const bytes = statSync(await (await download).path()).size;
    const times = [];
    for (let count = 0; count < warmRuns; count += 1) {
      times.push(await page.evaluate(clickAndWait));
    }
    times.sort((a, b) => a - b);
    return { first, warm: times[(warmRuns - 1) / 2] ?? first, bytes };
  } finally {
    await browser.close();
    await server.close();
  }
}
