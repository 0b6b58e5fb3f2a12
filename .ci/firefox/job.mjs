// @ts-check
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{ page: Page, address: string, downloads: string }} Place */
/** @typedef {{ question: string, answer: (place: Place) => Promise<void> }} Step */

/** Longer than anything takes that the journey waits for. */
const patience = 20_000;

/** The script of axe, which is put into the page as it is. */
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * What is there by a selector, as soon as it is. Puppeteer's own way to wait would make a function of
 * a text in the page, which the page's policy forbids.
 * @param {Page} page @param {string} selector
 */
async function found(page, selector) {
  for (const began = Date.now(); Date.now() - began < patience; await pause(100)) {
    // A page that is just being left has nothing to give; the next one has.
    const element = await page.$(selector).catch(() => null);
    if (element) return element;
  }
  throw new Error(`Nothing was found by ${selector}`);
}

/** @param {Page} page @param {string} role @param {string} name */
const act = (page, role, name) => found(page, `::-p-aria([name="${name}"][role="${role}"])`);

/** @param {Page} page @param {string} label of the field @param {string} text */
async function write(page, label, text) {
  const field = await found(page, `label ::-p-text(${label})`);
  // What is scrolled into view is laid out first, so that the first click may fall beside it.
  await field.scrollIntoView();
  await pause(500);
  await field.click();
  await page.keyboard.type(text);
}

/**
 * Asks the page again and again until it says yes. Waiting inside the page would make a function of
 * a text, which the page's own policy forbids.
 * @param {Page} page
 * @param {(given: string) => unknown} test runs in the page
 * @param {string} given
 */
async function until(page, test, given = "") {
  for (const began = Date.now(); Date.now() - began < patience; await pause(100)) {
    if (await page.evaluate(test, given)) return;
  }
  throw new Error(`Waited in vain: ${test} with ${given}`);
}

/** @param {Page} page @param {RegExp} words of the page's title */
const arrive = (page, words) =>
  until(
    page,
    (source) => new RegExp(source).test(document.querySelector("main h1")?.textContent ?? ""),
    words.source,
  );

/** @param {Page} page @param {string} begins how the note in the bar begins */
const untilSaid = (page, begins) =>
  until(
    page,
    (start) => document.querySelector("header [role=status]")?.textContent?.startsWith(start),
    begins,
  );

/** @param {Page} page @param {string} name */
async function openPage(page, name) {
  await (await act(page, "link", name)).click();
  await arrive(page, new RegExp(name));
}

/**
 * Clicks, and waits for the file that is handed over.
 * @param {Place} place @param {string} button @param {RegExp} name of the file
 */
async function taken({ page, downloads }, button, name) {
  await (await act(page, "button", button)).click();
  for (const began = Date.now(); Date.now() - began < patience; await pause(100)) {
    const files = await readdir(downloads);
    const file = files.find((each) => name.test(each));
    if (file && !files.some((each) => each.endsWith(".part")))
      return new Uint8Array(await readFile(join(downloads, file)));
  }
  throw new Error(`no file was handed over by “${button}”`);
}

/** @param {Uint8Array} data @returns {Promise<string>} */
async function wordsOfPdf(data) {
  const pdf = await getDocument({ data, isEvalSupported: false, verbosity: 0 }).promise;
  let words = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    words += items.map((item) => ("str" in item ? item.str : "")).join(" ");
  }
  return words;
}

/** @param {Page} page */
async function expectAccessible(page) {
  await page.evaluate(await readFile(axe, "utf8"));
  const broken = await page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (window).axe.run();
    return violations.map(
      (/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) =>
        `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  });
  assert.deepEqual(broken, []);
}

/**
 * The job in short, one step after the other in one page.
 * @type {Step[]}
 */
export const job = [
  {
    question: "does the app start?",
    async answer({ page, address }) {
      await page.goto(address);
      await arrive(page, /Check a mandate against the evidence/);
      await expectAccessible(page);
    },
  },
  {
    question: "do the checks beside the questions follow the answers?",
    async answer({ page, address }) {
      await (await act(page, "button", "Begin a new design")).click();
      await arrive(page, /Operation and situation/);
      await (await act(page, "textbox", "Name of the design")).click({ count: 3 });
      await page.keyboard.type("In another engine");
      await (await act(page, "radio", "UN peacekeeping operation")).click();
      await page.goto(`${address}#/wizard/commitment`);
      await arrive(page, /Commitment/);
      await write(page, "Money approved", "100");
      await write(page, "Estimated cost", "200");
      await until(page, () =>
        [...document.querySelectorAll("article")].some(({ textContent }) =>
          /Budget below cost.*Not met|Not met.*Budget below cost/s.test(textContent ?? ""),
        ),
      );
      await expectAccessible(page);
    },
  },
  {
    question: "is the work there after a reload?",
    async answer({ page }) {
      await untilSaid(page, "Saved on this device");
      await page.reload();
      await arrive(page, /Commitment/);
      const name = await page.$("header input");
      assert.equal(await name?.evaluate((input) => input.value), "In another engine");
    },
  },
  {
    question: "does the file that is saved hold the design?",
    async answer(place) {
      const file = await taken(place, "Save a file", /\.mandate\.json$/);
      assert.equal(JSON.parse(new TextDecoder().decode(file)).about.title, "In another engine");
    },
  },
  {
    question: "does the assessment stand, and does the PDF of the report read back?",
    async answer(place) {
      await openPage(place.page, "Assessment");
      await expectAccessible(place.page);
      await openPage(place.page, "Report");
      const pdf = await taken(place, "Download the assessment (PDF)", /\.pdf$/);
      const words = await wordsOfPdf(pdf);
      for (const said of ["In another engine", "Budget below cost"])
        assert.ok(words.includes(said));
    },
  },
  {
    question: "can everything be taken out on the page that stands where the app does not?",
    async answer(place) {
      await place.page.goto(`${place.address}#/recovery`);
      await place.page.reload();
      await found(place.page, "h1 ::-p-text(Everything on this device)");
      const file = await taken(place, "Save all of it in one file", /everything\.json$/);
      assert.equal(JSON.parse(new TextDecoder().decode(file))[0].name, "In another engine");
    },
  },
];
