// @ts-check
import { chromium } from "@playwright/test";
import { browserFlags, requireBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";
import { run } from "./tools.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * Flags that have frames made as soon as they are asked for, so that a time is that of the work. At
 * the pace of a display each change would wait for its next frame besides, up to 17 ms, whatever the
 * page does.
 */
export const framesAtOnce = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** What tells a program that the one that started it has built the app just now. */
export const builtAlready = { BENCH_BUILT: "1" };

/** @type {Promise<boolean> | undefined} */
let build = process.env.BENCH_BUILT ? Promise.resolve(true) : undefined;

/** Builds the app once, however many figures ask. */
export async function buildOnce() {
  build ??= run("vite", ["build", "--logLevel", "warn"], { stdout: 2 });
  if (!(await build)) {
    throw new Error("The app could not be built; the message above says why.");
  }
}

/**
 * Opens the start page of a fresh build in a real browser with nothing stored, and closes both
 * again.
 * @template T
 * @param {(page: Page, open: (route: string) => Promise<unknown>) => Promise<T>} use
 *   gets a page on which nothing is opened yet, and the way to open a hash route ("" is the start)
 * @param {readonly string[]} flags of the browser, besides those that are always there
 * @returns {Promise<T>}
 */
export async function inBuiltPage(use, flags = []) {
  await buildOnce();
  const server = await serve(0);
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserFlags, ...flags],
  });
  try {
    const context = await browser.newContext({
      locale: "en-GB",
      serviceWorkers: "block",
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    return await use(page, (route) => page.goto(`${server.address}${route}`));
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Opens the start page and begins from the finished example, which ends on its assessment.
 * @param {Page} page
 * @param {(route: string) => Promise<unknown>} open
 */
export async function openExample(page, open) {
  await open("");
  await page.getByRole("button", { name: "See a finished example" }).click();
  await page.getByRole("heading", { level: 1, name: "Assessment" }).waitFor();
}
