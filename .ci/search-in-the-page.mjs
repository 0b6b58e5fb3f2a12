// @ts-check
import { chromium } from "@playwright/test";
import { browserFlags, requireBrowser } from "./browser.mjs";
import { madePack } from "./made-evidence.mjs";

/** How often slower the processor is made. */
const slower = 4;

const typed = ["district 12 of ostmark", "exampl police 41", "rainy season mediation"];

/**
 * Makes the page note, for every key, the milliseconds until what it changed has been drawn.
 * Runs in the page.
 */
function noteKeys() {
  /** @type {number[]} */
  const times = [];
  const after = new MessageChannel();
  let start = 0;
  after.port1.onmessage = () => times.push(performance.now() - start);
  document.addEventListener(
    "keydown",
    (event) => {
      start = event.timeStamp;
      // A message sent in the frame's own callback arrives once the frame is drawn.
      requestAnimationFrame(() => after.port2.postMessage(undefined));
    },
    { capture: true },
  );
  Object.assign(window, { keyTimes: times });
}

/**
 * Opens a pack of made findings in the evidence room, as a reader would, and types in its search
 * with the processor slowed: three queries letter by letter, taken back letter by letter, the last
 * one with filters set.
 * @param {string} address where the built app is served
 * @param {number} count findings in the pack
 * @returns {Promise<number[]>} milliseconds for each key until its result was drawn
 */
export async function searchTimes(address, count) {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}#/evidence/sources`);
    const edition = await page.getByText(/^Evidence as of .*, version/).textContent();
    const version = /version (.+)\.$/.exec(edition ?? "")?.[1] ?? "";
    await page.locator("input[data-opens=evidence-pack]").setInputFiles({
      name: "made.evidence.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(madePack(count, version))),
    });
    await page.getByRole("button", { name: "Use this evidence" }).click();
    await page.getByRole("radio", { name: "Findings" }).check();
    const search = page.getByRole("textbox", { name: "Search" });
    await search.pressSequentially("warm");
    await search.clear();
    await page.evaluate(noteKeys);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    for (const query of typed) {
      if (query === typed.at(-1)) {
        await page.getByRole("combobox", { name: "Topic" }).selectOption("mediation");
        await page.getByRole("combobox", { name: "Direction" }).selectOption("for");
      }
      await search.focus();
      for (const key of query) await pressed(page, key);
      for (const _ of query) await pressed(page, "Backspace");
    }
    return await page.evaluate(
      () => /** @type {{ keyTimes: number[] }} */ (/** @type {unknown} */ (window)).keyTimes,
    );
  } finally {
    await browser.close();
  }
}

/**
 * Presses one key and leaves the page the pause of a quick typist.
 * @param {import("@playwright/test").Page} page
 * @param {string} key
 */
async function pressed(page, key) {
  await page.keyboard.press(key === " " ? "Space" : key);
  await page.waitForTimeout(120);
}
