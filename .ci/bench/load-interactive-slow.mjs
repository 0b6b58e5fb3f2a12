// @ts-check

import { chromium } from "@playwright/test";
import { reading } from "../bench-figure.mjs";
import { browserFlags, requireBrowser } from "../browser.mjs";
import { buildOnce } from "../built-page.mjs";
import { serveCompressed } from "../serve-compressed.mjs";

export const key = "load.interactive.slow";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures:
    "From a first visit to the moment at which a design can be begun; processor slowed four times, 1.6 Mbit a second, 150 ms there and back; the middle one of five",
  unit: "ms",
  keeps: { under: 1500 },
  where: "the built page",
};

const slower = 4;
const runs = 5;
/** 1.6 Mbit a second down, 0.75 up, 150 ms there and back. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/**
 * Notes when a design can be begun: the button is there, and the page is free to take a click: a
 * message posted after the frame that shows the button has come through. Runs in the page.
 */
function watchStart() {
  const observer = new MutationObserver(() => {
    const isThere = [...document.querySelectorAll("button")].some(
      (button) => button.textContent?.trim() === "Begin a new design",
    );
    if (!isThere) return;
    observer.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark("interactive");
    requestAnimationFrame(() => port2.postMessage(undefined));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {import("@playwright/test").Browser} browser @param {string} address */
async function firstVisit(browser, address) {
  const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", line);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.addInitScript(watchStart);
    await page.goto(address);
    const mark = await page.waitForFunction(
      () => performance.getEntriesByName("interactive")[0]?.startTime,
    );
    return Number(await mark.jsonValue());
  } finally {
    await context.close();
  }
}

/**
 * From the first visit's start to the moment at which a design can be begun, with nothing stored,
 * the processor slowed four times and the line slow: the middle one of five visits.
 */
export async function measure() {
  await buildOnce();
  const server = await serveCompressed();
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags });
  try {
    /** @type {number[]} */
    const times = [];
    for (let run = 0; run < runs; run += 1) times.push(await firstVisit(browser, server.address));
    times.sort((a, b) => a - b);
    console.log(`first visits: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms`);
    const value = Math.round(times[Math.floor(runs / 2)] ?? Number.NaN);
    return reading(about, value);
  } finally {
    await browser.close();
    await server.close();
  }
}
