// @ts-check
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { browserFlags, requireBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";
import { run } from "./tools.mjs";

const quietMs = 700;

/**
 * Resolves once nothing has been asked for over a while. Playwright's own "networkidle" is of no use
 * here: it does not start anew when only the part after # changes.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<void>}
 */
function networkQuiet(page) {
  return new Promise((resolve) => {
    const done = () => {
      page.off("request", again);
      page.off("requestfinished", again);
      resolve();
    };
    let timer = setTimeout(done, quietMs);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(done, quietMs);
    };
    page.on("request", again);
    page.on("requestfinished", again);
  });
}

/**
 * Kilobytes (1024 bytes) of all scripts that a real browser fetches from a fresh build until the
 * network is idle, each compressed as gzip -9 does.
 * @param {string[]} routes hash routes to open one after the other, "" being the start page
 * @returns {Promise<number>}
 */
export async function scriptWeight(routes) {
  if (!(await run("vite", ["build", "--logLevel", "warn"], { stdout: 2 }))) {
    throw new Error("The app could not be built; the message above says why.");
  }
  const server = await serve(0);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags });
  try {
    const context = await browser.newContext({ serviceWorkers: "block" });
    /** @type {import("@playwright/test").Response[]} */
    const scripts = [];
    context.on("response", (response) => {
      if ((response.headers()["content-type"] ?? "").includes("javascript")) {
        scripts.push(response);
      }
    });
    const page = await context.newPage();
    for (const route of routes) {
      const isQuiet = networkQuiet(page);
      await page.goto(`${server.address}${route}`);
      await isQuiet;
    }
    const bodies = await Promise.all(scripts.map((response) => response.body()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    return Math.round((bytes / 1024) * 10) / 10;
  } finally {
    await browser.close();
    await server.close();
  }
}
