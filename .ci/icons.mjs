// @ts-check
// Draws the icons of the installed app from the one of the page: `npm run icons` writes public/icons.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserFlags, requireBrowser } from "./browser.mjs";
import { root } from "./install.mjs";

const drawing = readFileSync(join(root, "src", "app", "icon.svg"), "utf8");
const folder = join(root, "public", "icons");

/** A maskable icon may be cut to a circle of four fifths: its ground goes to the edge, the drawing stays inside. */
const icons = [
  { name: "icon-192", side: 192, share: 1 },
  { name: "icon-512", side: 512, share: 1 },
  { name: "maskable-512", side: 512, share: 0.75 },
  { name: "touch-180", side: 180, share: 0.85 },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags });
for (const { name, side, share } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const ground = share === 1 ? "transparent" : "#1f4e5f";
  await page.setContent(
    `<style>body { margin: 0; block-size: 100vh; display: grid; place-items: center; background: ${ground} }
    svg { inline-size: ${100 * share}%; }</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}.png: ${picture.length} bytes`);
  await page.close();
}
await browser.close();
