// @ts-check
// Takes the pictures of the documents: `npm run pictures` builds the app and writes docs/pictures.
// `-- --built` takes them from the last build, `-- --only NAME` takes one.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installWhatIsMissing, root } from "./install.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./pictures/picture").Picture} Picture */
/** @typedef {import("./pictures/picture").Sitting} Sitting */

/** The most that a picture may weigh, in bytes, so that a document opens at once. */
const mostBytes = 80_000;
/** Milliseconds that a screen may take to be there. */
const mostWait = 60_000;
const viewport = { width: 1200, height: 750 };
const folder = join(root, "docs", "pictures");

process.chdir(root);
installWhatIsMissing();
const { values: asked } = parseArgs({
  options: { built: { type: "boolean", default: false }, only: { type: "string" } },
});
const { register } = await import("tsx/esm/api");
register();
const { chromium } = await import("@playwright/test");
const { browserFlags, requireBrowser } = await import("./browser.mjs");
const { buildOnce } = await import("./built-page.mjs");
const { serve } = await import("./serve.mjs");
const { smallerPng } = await import("./smaller-png.mjs");
const { ofADesign } = await import("./pictures/of-a-design.js");
const { ofAClass } = await import("./pictures/of-a-class.js");

/** @param {Page} page @param {Picture} picture */
async function take(page, { name, open, from }) {
  await open(page);
  const notices = page.getByRole("button", { name: "Close", exact: true });
  for (const notice of await notices.all()) await notice.click();
  await (from ? from(page) : page.locator("body")).evaluate((start) =>
    start.scrollIntoView({ block: "start", behavior: "instant" }),
  );
  // Notices and the frame of the focus say what was done to get here, and nothing of the screen.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  if (asked.only && asked.only !== name) return;
  await page.waitForFunction(() => document.fonts.status === "loaded");
  const picture = smallerPng(await page.screenshot({ animations: "disabled", caret: "hide" }));
  writeFileSync(join(folder, `${name}.png`), picture);
  const isHeavy = picture.length > mostBytes;
  console.log(
    `${name}.png: ${Math.round(picture.length / 1000)} kB${isHeavy ? ", too heavy" : ""}`,
  );
  if (isHeavy) process.exitCode = 1;
}

mkdirSync(folder, { recursive: true });
if (!asked.built) await buildOnce();
const server = await serve(0);
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags });
try {
  for (const { begin, pictures } of /** @type {Sitting[]} */ ([...ofAClass, ...ofADesign])) {
    const context = await browser.newContext({
      baseURL: server.address,
      colorScheme: "light",
      locale: "en-GB",
      reducedMotion: "reduce",
      serviceWorkers: "block",
      viewport,
    });
    const page = await context.newPage();
    await begin(page);
    page.setDefaultTimeout(mostWait);
    for (const picture of pictures) {
      await take(page, picture).catch((error) => {
        console.error(`${picture.name}.png could not be taken: ${error.message}`);
        process.exitCode = 1;
      });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
