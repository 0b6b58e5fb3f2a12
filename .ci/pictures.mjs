// @ts-check
// Takes the pictures of the documents from a fresh build: `npm run pictures` writes docs/pictures.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inBuiltPage, openExample } from "./built-page.mjs";
import { installWhatIsMissing, root } from "./install.mjs";
import { smallerPng } from "./smaller-png.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/** The most that a picture may weigh, in bytes, so that the README opens at once. */
const mostBytes = 200_000;

const folder = join(root, "docs", "pictures");

/**
 * What is open on each picture, and what is done before it is taken.
 * @type {Record<string, { route: string, settle: (page: Page) => Promise<unknown> }>}
 */
const pictures = {
  wizard: {
    route: "#/wizard/host",
    settle: (page) => page.getByRole("heading", { level: 2, name: "Checks" }).waitFor(),
  },
  assessment: {
    route: "#/assessment",
    settle: (page) => page.getByRole("region", { name: "Worth changing first" }).waitFor(),
  },
  yardsticks: {
    route: "#/means/yardsticks",
    settle: (page) => page.getByRole("heading", { name: "At a glance" }).waitFor(),
  },
  stress: {
    route: "#/stress",
    settle: (page) =>
      page.getByRole("heading", { name: "What breaks, and by what least" }).waitFor(),
  },
  report: {
    route: "#/report",
    settle: (page) => page.getByRole("heading", { name: "Profile by factor" }).waitFor(),
  },
};

process.chdir(root);
installWhatIsMissing();
mkdirSync(folder, { recursive: true });
await inBuiltPage(async (page, open) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openExample(page, open);
  for (const [name, { route, settle }] of Object.entries(pictures)) {
    await open(route);
    await settle(page);
    const picture = smallerPng(await page.screenshot());
    writeFileSync(join(folder, `${name}.png`), picture);
    console.log(`${name}.png: ${Math.round(picture.length / 1000)} kB`);
    if (picture.length > mostBytes) {
      console.error(`${name}.png is over ${mostBytes / 1000} kB.`);
      process.exitCode = 1;
    }
  }
});
