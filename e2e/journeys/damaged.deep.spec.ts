import type { Page } from "@playwright/test";
import type { DesignRecord } from "../../src/storage/design-records";
import { damagedWays } from "../fixtures/damage";
import { Device, idOf, type Kept } from "../fixtures/device";
import { first, second } from "../fixtures/given-renewals";
import { arcadia } from "../fixtures/given-texts";
import { expect, test } from "../fixtures/walk";
import { Frame } from "../pages/frame";
import { ReaderPage } from "../pages/reader-page";
import { StartPage, textOf } from "../pages/start-page";
import { TextsPage } from "../pages/texts-page";

/** Two designs, of one a version under a name and one that a file has, a text read, two compared. */
async function fillDevice(page: Page): Promise<void> {
  const [start, frame, texts] = [new StartPage(page), new Frame(page), new TextsPage(page)];
  await start.openBlank();
  await frame.name.fill("First");
  await page.goto("./#/versions");
  await page.getByRole("textbox", { name: "Name of the version" }).fill("As sent");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await page.getByRole("heading", { name: "As sent" }).waitFor();
  const saving = page.waitForEvent("download");
  await frame.saveFile.click();
  await saving;
  await new ReaderPage(page).openReading(arcadia);
  await texts.open();
  await texts.add([first, second], 2);
  await frame.goTo("Start");
  await start.example.click();
  await expect(frame.name).toHaveValue(/^Worked example/);
  await expect(frame.saved).toBeVisible();
  await frame.goTo("Start");
  await start.savedDesigns.filter({ hasText: "First" }).getByText("Open").click();
  await expect(frame.name).toHaveValue("First");
  await expect(frame.saved).toBeVisible();
}

/** Edits of a design that a page left behind without saving them. */
function unsavedCopyOf(kept: readonly Kept[]): Kept {
  const designs = kept.filter(({ store }) => store === "designs").map(({ value }) => value);
  const { text = "", revision } =
    (designs as Partial<DesignRecord>[]).find(({ title }) => title === "First") ?? {};
  const edited = text.replace('"First"', '"Edited at the last moment"');
  const value = JSON.stringify({ revision, design: edited });
  return { place: "local", store: "", key: "mandate-wizard.unsaved.left", value };
}

const forAuthor = { place: "local", store: "", key: "mandate-wizard.author", value: "A. Rahman" };

/** Goes wherever something that is kept is used, and expects that each place still stands. */
async function goEverywhere(page: Page): Promise<void> {
  const start = new StartPage(page);
  await start.open();
  await expect(start.savedDesigns).toHaveCount(2);
  for (const address of ["versions", "colleagues", "reader", "texts", "wizard/troops"]) {
    await page.goto(`./#/${address}`);
    await expect(new Frame(page).heading).toBeVisible();
    await expect(new Frame(page).heading).not.toHaveText(/could not be|stopped/);
  }
  await new TextsPage(page).open();
  await page.getByRole("main").getByRole("region", { name: "The texts" }).waitFor();
  await new ReaderPage(page).open();
}

test("is each kept record, damaged in each way, left to be taken out, with all others whole and the app at work?", async ({
  page,
}) => {
  test.setTimeout(1_200_000);
  const device = new Device(page);
  await fillDevice(page);
  await device.leaveApp();
  const lying = await device.look();
  const stores = lying.map(({ store }) => store).filter(Boolean);
  expect(stores.sort()).toEqual([
    "designs",
    "designs",
    "reading",
    "texts",
    "texts",
    "versions",
    "versions",
  ]);
  const all = [...lying, forAuthor, unsavedCopyOf(lying)];
  for (const kept of all) {
    for (const { name, value } of damagedWays(kept, all)) {
      await test.step(`${idOf(kept)}, ${name}`, async () => {
        const others = lying.filter((other) => idOf(other) !== idOf(kept));
        await device.set([...others, { ...kept, value }]);
        await new StartPage(page).open();
        await expectTakenOut(page, { ...kept, value });
        await goEverywhere(page);
        await device.leaveApp();
        const after = (await device.look()).map((each) => each.value);
        for (const other of others) expect(after).toContainEqual(other.value);
        // A text that can no longer be read is refused with a sentence; its file is its author's.
        if (kept.store !== "texts") expect(after).toContainEqual(value);
      });
    }
  }
});

/** The recovery page hands the damaged record over just as it lies. */
async function expectTakenOut(page: Page, { place, key, value }: Kept): Promise<void> {
  const holdsWork = place !== "local" || String(key).includes("unsaved");
  await page.goto("./#/recovery");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all of it in one file" }).click();
  const taken: { text: string }[] = JSON.parse(await textOf(await saving));
  if (holdsWork) expect(taken.map(({ text }) => text)).toContain(rawTextOf(value));
}

function rawTextOf(value: unknown): string {
  if (typeof value !== "string") {
    const { text } = value as { text?: unknown };
    return typeof text === "string" ? text : JSON.stringify(value);
  }
  try {
    return JSON.parse(value).design;
  } catch {
    return value;
  }
}
