// @ts-check
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { browserFlags, requireBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";
import { run } from "./tools.mjs";

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
      await page.goto(`${server.address}${route}`);
      await page.waitForLoadState("networkidle");
    }
    const bodies = await Promise.all(scripts.map((response) => response.body()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    return Math.round((bytes / 1024) * 10) / 10;
  } finally {
    await browser.close();
    await server.close();
  }
}
