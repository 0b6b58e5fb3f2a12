import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

test("can a version be kept, compared in words, gone back to, and that be undone?", async ({
  page,
  start,
  frame,
  wizard,
}) => {
  await start.open();
  await start.blank.click();
  await wizard.choose("Type of operation", "UN peacekeeping operation");
  await page.getByRole("banner").getByRole("link", { name: "Versions" }).click();
  await expect(frame.heading).toBeFocused();
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Give the version a name first")).toBeVisible();
  await page.getByRole("textbox", { name: "Name of the version" }).fill("As sent");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing differs between the two.")).toBeVisible();
  await frame.name.fill("After the meeting");
  await page.reload();
  const change = page.getByRole("row").filter({ hasText: "Name of the design" });
  await expect(change.getByRole("cell")).toHaveText(["New design", "After the meeting"]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Go back to this version: As sent" }).click();
  await expect(frame.name).toHaveValue("New design");
  await frame.undo.click();
  await expect(frame.name).toHaveValue("After the meeting");
  await page.getByRole("button", { name: "Remove the version As sent" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("No version is kept yet.")).toBeVisible();
  await expect(page.getByText("The version “As sent” was removed from this device.")).toBeVisible();
});
