import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";

test("is work kept in the tab, and said, when the browser clears its storage?", async ({
  page,
  start,
  frame,
}) => {
  await start.open();
  await start.blank.click();
  await expect(frame.saved).toBeVisible();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase("mandate-wizard").onsuccess = resolve;
      }),
  );
  await frame.name.fill("Typed after that");
  await expect(page.getByText("This design is no longer kept in this browser")).toBeVisible();
  await expectAccessibleAtAGlance(page);
  await page.getByRole("button", { name: "Save it here again" }).click();
  await expect(frame.saved).toBeVisible();
  await page.reload();
  await expect(frame.name).toHaveValue("Typed after that");
});

test("is a file called to mind when days of work lie in the browser alone?", {
  tag: "@long",
}, async ({ page, start, frame }) => {
  const reminder = page.getByText("Keep a file of this design");
  await start.open();
  await start.blank.click();
  for (const name of ["One", "Two", "Three"]) {
    await frame.name.fill(name);
    await expect(page.getByText("Saving", { exact: true })).toBeHidden();
    await expect(frame.saved).toBeVisible();
    await page.reload();
    await expect(frame.name).toHaveValue(name);
    await expect(frame.saved).toBeVisible();
  }
  await expect(reminder).toBeHidden();
  await page.clock.setSystemTime(Date.now() + 4 * 86_400_000);
  await page.reload();
  await expect(reminder).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a file" }).last().click();
  await saving;
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(frame.name).toHaveValue("Three");
  await expect(reminder).toBeHidden();
});
