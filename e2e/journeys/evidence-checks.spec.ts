import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";

test("can a planner find a contested check and see who disagrees?", async ({ page, room }) => {
  await room.open("/checks");
  await expect(page.getByText(/^(\d+) checks of \1 shown\.$/)).toBeVisible();
  await page.getByRole("combobox", { name: "Contested or not" }).selectOption("Contested");
  await page.getByRole("combobox", { name: "Rests on" }).selectOption("Doctrine and experience");
  await page.getByRole("link", { name: "Police where public order is a task" }).click();
  await expect(room.heading).toBeFocused();
  await expect(page.getByText("Contested: ").first()).toBeVisible();
  await page.getByText("Hultman, Kathman and Shannon 2014: battle deaths").click();
  await expect(page.getByText("Neither police nor observers of the UN")).toBeVisible();
  await expectAccessibleAtAGlance(page);
});

test("does the catalogue show all that stands behind a check, in place?", { tag: "@long" }, async ({
  page,
  room,
}) => {
  await room.open("/checks");
  const check = page.getByRole("article").filter({ hasText: "Presence where the risk is" });
  await check.getByText("All that stands behind it").click();
  await expect(check.getByText("How it is judged")).toBeVisible();
  await expect(check.getByText("1.0.0: first form of this check")).toBeVisible();
  await expectAccessibleAtAGlance(page, "article:has(details[open])");
});

test("is a threshold changed for the open design, with its reason, and the check judged by it?", {
  tag: "@long",
}, async ({ page, start, room }) => {
  await start.openExample();
  await room.open("/checks/size-in-studied-range");
  await expect(page.getByRole("heading", { name: /^In the open design/ })).toBeVisible();
  await page.getByText("Change this threshold").first().click();
  await page.getByRole("textbox", { name: "Value for this design" }).fill("60");
  await page
    .getByRole("textbox", { name: "Reason for the change" })
    .fill("Slow airlift in the rains");
  await page.getByRole("button", { name: "Use this value" }).click();
  await expect(page.getByText(/60%, changed by the author from 75%/)).toBeVisible();
});

test("is a check copied for a memo with its sources, or shown where no page may copy?", {
  tag: "@long",
}, async ({ page, context, room }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await room.open("/checks/size-in-studied-range");
  await page.getByRole("button", { name: "Copy for a memo" }).click();
  await expect(page.getByText("Copied. Paste it into your memo")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Findings against");
  expect(copied).toContain("https://doi.org/10.1111/ajps.12036");
  expect(copied).toContain("evidence 2026.1, as of 21 November 2026");

  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }),
  );
  await page.getByRole("button", { name: "Copy for a memo" }).click();
  const text = page.getByRole("textbox", { name: "Text for a memo" });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(copied);
  await expectAccessibleAtAGlance(page);
});
