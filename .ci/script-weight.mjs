// @ts-check
import { gzipSync } from "node:zlib";
import { inBuiltPage } from "./built-page.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const quietMs = 700;

/**
 * Resolves once nothing has been asked for over a while. Playwright's own "networkidle" is of no use
 * here: it does not start anew when only the part after # changes.
 * @param {Page} page
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
 * @param {(page: Page, open: (route: string) => Promise<unknown>) => Promise<unknown>} walk
 *   what the reader does from the first address on
 * @returns {Promise<number>}
 */
export function scriptWeight(walk) {
  return inBuiltPage(async (page, open) => {
    /** @type {import("@playwright/test").Response[]} */
    const scripts = [];
    page.context().on("response", (response) => {
      if ((response.headers()["content-type"] ?? "").includes("javascript")) {
        scripts.push(response);
      }
    });
    await walk(page, open);
    await networkQuiet(page);
    const bodies = await Promise.all(scripts.map((response) => response.body()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    return Math.round((bytes / 1024) * 10) / 10;
  });
}
