import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { browserFlags, findBrowser } from "../.ci/browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env.JOURNEYS_PORT ?? 4187);
const address = `http://127.0.0.1:${port}/`;
const portable = /\.portable\.spec\.ts$/;
const deep = /\.deep\.spec\.ts$/;
/** A room's further journeys: they belong to the long runs, beside the one of every day. */
const long = /@long/;

export default defineConfig({
  testDir: "./journeys",
  outputDir: `${root}.cache/journeys`,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: `${root}.cache/journeys.json` }]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    // A worker would answer before a journey can; the journeys about it let it in.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    // What a trace takes down at every step doubles the time; ask for it with JOURNEYS_TRACE=1.
    trace: process.env.JOURNEYS_TRACE ? "retain-on-failure" : "off",
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
  },
  projects: [
    { name: "web", testIgnore: [portable, deep], grepInvert: long, use: { baseURL: address } },
    { name: "long", testIgnore: [portable, deep], grep: long, use: { baseURL: address } },
    { name: "portable", testMatch: portable },
    { name: "deep", testMatch: deep, use: { baseURL: address } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
    timeout: 30_000,
  },
});
