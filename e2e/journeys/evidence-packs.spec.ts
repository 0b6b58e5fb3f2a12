import { badPacks, goodPack, oldPack, worksShipped } from "../fixtures/given-packs";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

const shipped = "Evidence as of 21 November 2026, version 2026.1.";

test("does a pack show what it would change in the open design before it is taken, and go back?", async ({
  page,
  start,
  room,
}) => {
  await start.openExample();
  await room.open();
  await room.openPack(goodPack);
  await expect(room.dialog.getByText("Findings: 1 added, 0 changed, 0 left out.")).toBeVisible();
  await expect(
    room.dialog.getByText(/^Early start: from relatively strong .* to moderate/),
  ).toBeVisible();
  await expect(
    room.dialog.getByText("Size within the range that was studied answers as before"),
  ).toBeVisible();
  await expectAccessible(page, "dialog[open]");
  await room.dialog.getByRole("button", { name: "Keep the evidence in use" }).click();
  await expect(room.edition).toHaveText(shipped);

  await room.openPack(goodPack);
  await room.dialog.getByRole("button", { name: "Use this evidence" }).click();
  await expect(room.edition).toContainText("version 2026.1+Made pack 1.0");
  await expect(page.getByText("comes from the file made.evidence.json")).toBeVisible();
  await room.goTo("Sources");
  await page.getByRole("textbox", { name: "Search" }).fill("made study of 500 troops");
  await expect(page.getByText(`One work of ${worksShipped + 1} found.`)).toBeVisible();

  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Assessment" })
    .click();
  await expect(page.getByText("evidence 2026.1+Made pack 1.0")).toBeVisible();
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Report" })
    .click();
  await expect(page.getByRole("main").getByText("2026.1+Made pack 1.0").first()).toBeVisible();
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Evidence" })
    .click();
  await page.getByRole("button", { name: "Go back to the shipped evidence" }).click();
  await expect(room.edition).toHaveText(shipped);
});

test("is a pack that cannot be used refused with its place named, the evidence staying?", async ({
  room,
}) => {
  await room.open();
  // Each kind of fault, and its words, are tests of their own; the long runs open a file of each.
  for (const { file, says } of badPacks.slice(0, 1)) {
    await room.openPack(file);
    await expect(room.dialog.getByText(says)).toBeVisible();
    await room.dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(room.edition).toHaveText(shipped);
  }
});

test("is a reader warned of evidence that is more than 18 months old?", { tag: "@long" }, async ({
  page,
  room,
}) => {
  await room.open();
  await room.openPack(oldPack);
  await room.dialog.getByRole("button", { name: "Use this evidence" }).click();
  await expect(page.getByText("last reviewed up to 31 January 2020")).toBeVisible();
  await expectAccessible(page, "section[aria-label]");
});
