// @ts-check
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { serve } from "../serve.mjs";
import { firefoxOrWhy } from "./find.mjs";
import { job } from "./job.mjs";

/** @typedef {import("../tally.mjs").Tally} Tally */

/** Files are saved without a question, and PDF files are not opened in the browser. */
const preferences = (/** @type {string} */ downloads) => ({
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  "browser.helperApps.neverAsk.saveToDisk": "application/pdf,application/json",
  "pdfjs.disabled": true,
  "intl.accept_languages": "en-GB",
});

/**
 * Walks through the built app in an installed Firefox, over WebDriver BiDi. What was asked of anybody
 * but the app itself, and every error that nobody caught, counts as a failure. Where there is no
 * Firefox nothing is counted: a sentence says what to install.
 * @returns {Promise<Tally>}
 */
export async function tryInFirefox() {
  const executablePath = firefoxOrWhy();
  if (!executablePath) return { passed: 0, failed: 0 };
  const downloads = await mkdtemp(join(tmpdir(), "firefox-"));
  const [server, browser] = await Promise.all([
    serve(0),
    puppeteer.launch({
      browser: "firefox",
      executablePath,
      extraPrefsFirefox: preferences(downloads),
      // The window itself has the size: not every Firefox can be told to show another one.
      defaultViewport: null,
      args: ["--width=1280", "--height=900"],
    }),
  ]);
  console.log(await browser.version());
  /** @type {string[]} */
  const seen = [];
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => seen.push(`an error: ${error}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !/^(data|blob):/.test(url)) seen.push(url);
    });
    return await walk({ page, address: server.address, downloads }, seen);
  } finally {
    await browser.close();
    await server.close();
    await rm(downloads, { recursive: true, force: true });
  }
}

/** @param {import("./job.mjs").Place} place @param {string[]} seen @returns {Promise<Tally>} */
async function walk(place, seen) {
  let passed = 0;
  for (const { question, answer } of job) {
    try {
      await answer(place);
      if (seen.length > 0) throw new Error(seen.join(", "));
      passed += 1;
      console.log(`  yes: ${question}`);
    } catch (error) {
      // Each step stands on the one before.
      console.error(`  NO: ${question}\n`, error);
      return { passed, failed: 1 };
    }
  }
  return { passed, failed: 0 };
}
