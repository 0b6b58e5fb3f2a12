import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { textOf } from "../pages/start-page";

const damaged = '{"kind":"mandate-design","schemaVers';

test("can everything be saved as it lies when the app itself does not start?", async ({
  page,
  start,
  frame,
}) => {
  await start.open();
  await start.blank.click();
  await expect(frame.saved).toBeVisible();
  await page.evaluate(async (text) => {
    const opening = indexedDB.open("mandate-wizard");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const store = opening.result.transaction("designs", "readwrite").objectStore("designs");
    store.put({ id: "x", title: "Damaged", text, savedAt: 1, revision: 1 });
    opening.result.close();
  }, damaged);
  await page.route(/assets\/main-.*js/, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Mandate Wizard could not start",
  );
  await expectAccessible(page);
  const piece = page.getByRole("listitem").filter({ hasText: "Damaged" });
  const saving = page.waitForEvent("download");
  await piece.getByRole("button", { name: "Save as a file" }).click();
  expect(await textOf(await saving)).toBe(damaged);
  const savingAll = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all of it in one file" }).click();
  const all: { name: string; text: string }[] = JSON.parse(await textOf(await savingAll));
  expect(all.map(({ name }) => name).sort()).toEqual(["Damaged", "New design"]);
  await page.unrouteAll();
  await page.getByRole("button", { name: "Load the page again" }).click();
  await expect(frame.name).toHaveValue("New design");
  await frame.goTo("Start");
  await start.savedDesigns.filter({ hasText: "Damaged" }).getByText("Open").click();
  await expect(
    page.getByText("“Damaged” could not be opened. Its record is unchanged: the button beside"),
  ).toBeVisible();
});

test("does one confirmation name all that goes, and does nothing go before it?", async ({
  page,
  start,
  frame,
}) => {
  const dialog = page.getByRole("dialog", { name: "Remove everything from this browser?" });
  const ask = page.getByRole("button", { name: "Remove everything from this browser" });
  await start.open();
  await start.blank.click();
  await expect(frame.saved).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "Versions" }).click();
  await page.getByRole("textbox", { name: "Name of the version" }).fill("As sent");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByRole("heading", { name: "As sent" })).toBeVisible();
  await frame.goTo("Start");
  await page.getByRole("link", { name: "All that is kept here" }).click();
  await ask.click();
  await expect(dialog.getByRole("listitem")).toHaveText([
    "New design (saved design)",
    "As sent (kept version)",
    "what was open last, and your settings",
  ]);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.reload();
  await ask.click();
  await dialog.getByRole("button", { name: "Remove everything" }).click();
  await expect(page.getByText("Nothing of yours is kept in this browser.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the start page" }).click();
  await expect(start.blank).toBeVisible();
  await expect(frame.name).toHaveCount(0);
  await expect(start.savedDesigns).toHaveCount(0);
});
