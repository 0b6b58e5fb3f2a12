import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { textOf } from "../pages/start-page";

test("does the map show counts and gaps, open a cell, and give the same as a table?", async ({
  page,
  room,
}) => {
  await room.open("/map");
  await expect(page.getByText("142 codings shown; 20 of 40 cells are gaps.")).toBeVisible();
  await page
    .getByRole("button", { name: "Impartiality, mass atrocities: 1 for, 1 against" })
    .click();
  await expect(room.dialog.getByRole("heading", { level: 2 })).toHaveText(
    "Impartiality: mass atrocities",
  );
  await expect(room.dialog.getByRole("link")).toHaveCount(2);
  await expect(room.dialog.getByText("Coded by the museum’s reviewers")).toBeVisible();
  await expectAccessibleAtAGlance(page, "dialog[open]");
  await page.keyboard.press("Escape");
  await page.getByText("The same as a table").click();
  await expect(page.getByRole("table").nth(1).getByRole("row")).toHaveCount(41);
  await expectAccessibleAtAGlance(page);
});

test("do filters narrow the findings, and does a cell open what each says?", {
  tag: "@long",
}, async ({ page, room }) => {
  await room.open("/map");
  await page.getByRole("radio", { name: "Our own findings" }).check();
  await page.getByRole("radio", { name: "Everything recorded" }).check();
  await page.getByRole("combobox", { name: "Perpetrator" }).selectOption("violence by rebels");
  await page.getByRole("combobox", { name: "Verification" }).selectOption("seen in a source");
  await page
    .getByRole("button", { name: /killing of civilians by rebels: .* Show/ })
    .first()
    .click();
  await expect(room.dialog.getByText(/^Findings for \(\d\)$/)).toBeVisible();
  await expect(room.dialog.getByText(/^Findings against \(\d\)$/)).toBeVisible();
});

test("is the map taken away as a table and as a picture, as it stands?", { tag: "@long" }, async ({
  page,
  room,
}) => {
  await room.open("/map");
  await page
    .getByRole("combobox", { name: "Direct or related" })
    .selectOption("on mass atrocities themselves");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the map as a table (CSV)" }).click(),
  ]);
  expect(await textOf(csv)).toContain("troop-quantity,mass-atrocities,2,0,0,2026.1");
  const [svg] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the map as a picture (SVG)" }).click(),
  ]);
  expect(svg.suggestedFilename()).toBe("evidence-map-2026.1.svg");
  const picture = await textOf(svg);
  expect(picture).toContain("Evidence as of 21 November 2026, version 2026.1.");
  expect(picture).toContain(">No study<");
});
