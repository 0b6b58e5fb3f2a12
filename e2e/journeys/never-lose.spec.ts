import type { BrowserContext } from "@playwright/test";
import { Device } from "../fixtures/device";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { Frame } from "../pages/frame";
import { StartPage } from "../pages/start-page";

test("does a reload in the middle of typing lose nothing and come back to the same page?", async ({
  page,
  start,
  frame,
}) => {
  await start.openCopyOf("UNMISS");
  await expect(frame.saved).toBeVisible();
  await frame.goTo("Assessment");
  await frame.name.fill("Typed just now");
  await page.reload();
  await expect(frame.heading).toHaveText("Assessment");
  await expect(frame.name).toHaveValue("Typed just now");
});

test("do undo and redo go over a change by button and by keys, and leave text fields their own?", async ({
  page,
  start,
  frame,
}) => {
  await start.openBlank();
  await expect(frame.name).toHaveValue("New design");
  await expect(frame.undo).toHaveAttribute("aria-disabled", "true");
  await frame.name.fill("Renamed");
  await frame.undo.click();
  await expect(frame.name).toHaveValue("New design");
  await frame.redo.click();
  await expect(frame.name).toHaveValue("Renamed");
  await page.keyboard.press("Control+Z");
  await expect(frame.name).toHaveValue("New design");
  await page.keyboard.press("Control+Shift+Z");
  await expect(frame.name).toHaveValue("Renamed");
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Y");
  await expect(frame.name).toHaveValue("Renamed");
});

/** One new design in two tabs, named in the first and then otherwise in the second. */
async function namedInTwoTabs(context: BrowserContext) {
  const here = await context.newPage();
  const there = await context.newPage();
  const start = new StartPage(here);
  const [frameHere, frameThere] = [new Frame(here), new Frame(there)];
  await start.openBlank();
  await expect(frameHere.saved).toBeVisible();
  await there.goto("./");
  await expect(frameThere.name).toHaveValue("New design");
  await frameHere.name.fill("Named here");
  // What is said to be saved may still be the first state: this waits until the name lies there.
  await expect
    .poll(async () => JSON.stringify(await new Device(here).look()))
    .toContain("Named here");
  await frameThere.name.fill("Named there");
  return { there, frameThere };
}

test("do two tabs on one design say so, and does keeping both keep both?", async ({ context }) => {
  const { there, frameThere } = await namedInTwoTabs(context);
  await expect(there.getByText("This design was changed in another tab")).toBeVisible();
  await expectAccessibleAtAGlance(there);
  await there.getByRole("button", { name: "Keep both" }).click();
  await expect(frameThere.name).toHaveValue("Named there (copy)");
  await frameThere.goTo("Start");
  const listed = new StartPage(there).savedDesigns;
  await expect(listed.filter({ hasText: "Named here" })).toHaveCount(1);
  await expect(listed.filter({ hasText: "Named there (copy)" })).toHaveCount(1);
});

for (const { choice, ends, tag } of [
  { choice: "Keep mine", ends: "Named there", tag: [] },
  { choice: "Take theirs", ends: "Named here", tag: "@long" },
]) {
  test(`does "${choice}" settle a conflict of two tabs?`, { tag }, async ({ context }) => {
    const { there, frameThere } = await namedInTwoTabs(context);
    await there.getByRole("button", { name: choice }).click();
    await expect(frameThere.saved).toBeVisible();
    await there.reload();
    await expect(frameThere.name).toHaveValue(ends);
  });
}

test("does a browser that refuses storage say so, and keep the work while the page is open?", async ({
  page,
  start,
  frame,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await start.openBlank();
  await expect(page.getByText("This browser refuses storage: save a file")).toBeVisible();
  await frame.name.fill("Kept in memory");
  await frame.goTo("Start");
  await expect(start.savedDesigns).toContainText("Kept in memory");
});

test("does full storage say so, and is a file offered before another design is opened?", async ({
  page,
  start,
  frame,
}) => {
  await start.openBlank();
  await expect(frame.saved).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await frame.name.fill("Does not fit");
  await expect(page.getByText("the storage of this browser is full")).toBeVisible();
  await frame.goTo("Start");
  await start.example.click();
  const dialog = page.getByRole("dialog", { name: "The open design is not saved" });
  await expectAccessibleAtAGlance(page, "dialog[open]");
  await dialog.getByRole("button", { name: "Stay with this design" }).click();
  await expect(frame.name).toHaveValue("Does not fit");
  await start.example.click();
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save a file and go on" }).click();
  expect((await saving).suggestedFilename()).toBe("does-not-fit.mandate.json");
  await expect(frame.name).toHaveValue("Worked example: a new operation in Halvora");
});
