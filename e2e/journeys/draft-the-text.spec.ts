import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { extractText } from "../../src/importing/extract/extract-text";
import { readResolution } from "../../src/importing/match/read-resolution";
import { partsOfDocx, xmlProblem } from "../../src/report/docx/cases/read-docx";
import { lastYearsDesign } from "../fixtures/given-files";
import { openExample } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { DraftPage } from "../pages/draft-page";
import { Frame } from "../pages/frame";
import { StartPage } from "../pages/start-page";
import { Wizard } from "../pages/wizard";

const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

/** A Word file that is whole, as our own reader takes it. */
async function readBack(download: Download) {
  const bytes = await bytesOf(download);
  for (const [name, xml] of partsOfDocx(bytes)) expect(xmlProblem(xml), name).toBeUndefined();
  const extracted = await extractText(bytes, download.suggestedFilename());
  if (!extracted.ok) throw new Error(extracted.problem.code);
  return { text: extracted.text, reading: readResolution(extracted.text) };
}

test("does a design become a text, and the text a Word file that says the same choices?", async ({
  page,
}) => {
  const draft = new DraftPage(page);
  await openExample(page);
  await new Frame(page).goTo("Draft the text");
  await expect(page.getByText("Drafting aid. Not agreed language.")).toBeVisible();
  const ceiling = await draft.look("9,000 military personnel");
  await expect(ceiling.getByRole("link", { name: "Troop ceiling" })).toBeVisible();
  await expect(ceiling).toContainText("open checks");

  const download = await draft.take(draft.downloadWord);
  expect(download.suggestedFilename()).toMatch(/\.draft\.docx$/);
  const { text, reading } = await readBack(download);
  expect(reading.fields).toMatchObject({
    troopCeiling: { value: 9000 },
    durationMonths: { value: 12 },
    chapterVII: { value: "yes" },
    useOfForce: { value: "all_necessary_means" },
    protectionOfCivilians: { value: "yes" },
  });
  const plain = await draft.take(draft.downloadText);
  const lines = (await readFile(await plain.path(), "utf8")).split("\n").filter(Boolean);
  for (const line of lines.slice(4)) expect(text).toContain(line.trim().replace(/^\S+ /, ""));

  await ceiling.getByRole("link", { name: "Troop ceiling" }).click();
  await expect(page.getByRole("textbox", { name: "Troop ceiling" })).toBeFocused();
});

test("do words edited by hand survive a change of the design, with the conflict shown and settled?", {
  tag: "@long",
}, async ({ page }) => {
  const draft = new DraftPage(page);
  const frame = new Frame(page);
  await openExample(page);
  await draft.open();
  await draft.look("9,000 military personnel");
  await draft.act("Edit the words").click();
  const area = draft.details.getByRole("textbox", { name: "Words of this clause" });
  await area.fill("Decides that the Mission shall have up to 9,000 soldiers");
  await expect(draft.clause("9,000 soldiers")).toContainText("Your words");
  await frame.undo.click();
  await expect(draft.clause("9,000 military personnel")).toBeVisible();
  await frame.redo.click();
  await expect(draft.clause("9,000 soldiers")).toBeVisible();

  await new Wizard(page).open("troops");
  await new Wizard(page).write("Troop ceiling", "8000");
  await draft.open();
  await expect(draft.conflicts).toBeVisible();
  await page.reload();
  await draft.text.waitFor();
  await draft.look("9,000 soldiers");
  for (const version of ["9,000 military personnel", "8,000 military personnel", "9,000 soldiers"])
    await expect(draft.details).toContainText(version);
  await draft.act("Merge both").click();
  await draft.details
    .getByRole("textbox", { name: "Words merged from both" })
    .fill("Decides that the Mission shall have up to 8,000 soldiers");
  await draft.act("Keep the merged words").click();
  await expect(draft.conflicts).toBeHidden();
  await expect(draft.clause("8,000 soldiers")).toBeVisible();
  await frame.undo.click();
  await expect(draft.conflicts).toBeVisible();
  await draft.act("Take what the design says").click();
  await expect(draft.clause("8,000 military personnel")).toBeVisible();

  await draft.act("Strike this clause").click();
  await expect(draft.clause("8,000 military personnel").locator("del").first()).toBeVisible();
  await draft.act("Put this clause back").click();
  await draft.act("Add a clause after this one").click();
  await draft.details
    .getByRole("textbox", { name: "Words of this clause" })
    .fill("Encourages the parties to sing");
  const { text } = await readBack(await draft.take(draft.downloadWord));
  expect(text).toContain("Encourages the parties to sing");
});

test("has a mandate in two stages two texts, and can the planning one be taken along?", {
  tag: "@long",
}, async ({ page }) => {
  const draft = new DraftPage(page);
  const wizard = new Wizard(page);
  await openExample(page);
  await wizard.open("commitment");
  const more = page.getByText("More detail").first();
  // What is scrolled into view is laid out first; a click at once could fall beside what moves.
  await more.scrollIntoViewIfNeeded();
  await more.click();
  await wizard.choose("Second stage planned", "Yes");
  await draft.open();
  const stages = page.getByRole("radiogroup", { name: "Which of the two texts" });
  await expect(stages.getByRole("radio", { name: "Second: full authorisation" })).toBeChecked();
  const full = await draft.text.textContent();
  await stages.getByRole("radio", { name: "First: planning" }).check();
  await expect(draft.text).not.toHaveText(full ?? "");
  const download = await draft.take(draft.downloadWord);
  expect(download.suggestedFilename()).toMatch(/\.draft\.planning\.docx$/);
  await readBack(download);
});

test("do hostile words in a title leave the page and the Word file whole?", async ({ page }) => {
  const draft = new DraftPage(page);
  const frame = new Frame(page);
  await openExample(page);
  await frame.name.fill(`</w:t>&<b>"' ${"x".repeat(180)} 👩‍🚒 قرار`);
  await draft.open();
  const download = await draft.take(draft.downloadWord);
  await readBack(download);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test("does a renewal keep last year's words, and mark what the design changes in them?", {
  tag: "@long",
}, async ({ page }) => {
  const draft = new DraftPage(page);
  const start = new StartPage(page);
  await start.open();
  await start.choose(lastYearsDesign);
  // The app goes to the design by itself once the file is open.
  await expect(new Frame(page).name).toBeVisible();
  await expect(page).not.toHaveURL(/#?\/$/);
  await new Wizard(page).open("troops");
  await new Wizard(page).write("Troop ceiling", "5000");
  await draft.open();
  const ceiling = draft.clause("shall comprise up to");
  await expect(ceiling.locator("del")).toContainText("7,200");
  await expect(ceiling.locator("ins")).toContainText("5,000");
  await expect(draft.clause("for their patience")).toContainText("Kept");
  await expectAccessibleAtAGlance(page);
  await page.getByRole("radio", { name: /^Changed/ }).check();
  await expect(draft.clause("for their patience")).toBeHidden();
  await page.getByRole("radio", { name: "as it will read" }).check();
  await expect(ceiling).toContainText("up to 5,000 military personnel");
  const { text, reading } = await readBack(await draft.take(draft.downloadWord));
  expect(reading.fields.troopCeiling.value).toBe(5000);
  expect(text).toContain("Commends the troop-contributing countries for their patience");
  await page.getByRole("link", { name: "Compare the two texts" }).click();
  await page.getByRole("button", { name: "Add the text that the open design began from" }).click();
  // Texts stand in the order in which they are read.
  await expect(page.getByText("Resolution 9998 (2031) was added.")).toBeVisible();
  await page.getByRole("button", { name: "Add the draft of the open design" }).click();
  await expect(page.getByRole("row", { name: /Troop ceiling.*7,200.*5,000/ })).toBeVisible();
});
