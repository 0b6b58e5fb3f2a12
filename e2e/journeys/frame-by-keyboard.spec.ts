import { expect, test } from "../fixtures/walk";

test("is everything in the frame reached by the tab key, past it by the skip link?", async ({
  page,
  start,
  frame,
}) => {
  await start.openCopyOf("UNMISS");
  await expect(frame.saved).toBeVisible();
  await page.goto("./#/assessment");
  await page.reload();
  await expect(frame.heading).toHaveText("Assessment");
  const stops = [
    page.getByRole("link", { name: "Skip to the content" }),
    frame.name,
    page.getByRole("button", { name: "About this paper" }),
    frame.undo,
    frame.redo,
    frame.saveFile,
    page.getByRole("link", { name: "Versions", exact: true }),
    page.getByRole("link", { name: "Colleagues", exact: true }),
    page.getByRole("button", { name: "Open", exact: true }),
    page.getByRole("button", { name: "Find anything", exact: true }),
    page.getByRole("combobox", { name: "Colours", exact: true }),
    page.getByRole("combobox", { name: "Language", exact: true }),
    page.getByRole("link", { name: "Start", exact: true }),
    page.getByRole("link", { name: "Read a text", exact: true }),
    page.getByRole("link", { name: "Compare texts", exact: true }),
    page.getByRole("link", { name: "Wizard", exact: true }),
    page.getByRole("link", { name: "Assessment", exact: true }),
  ];
  for (const stop of stops) {
    await page.keyboard.press("Tab");
    await expect(stop).toBeFocused();
    await expect(stop).toBeInViewport();
  }
  await page.getByRole("link", { name: "Skip to the content" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("do the details about the paper open, keep what is typed, and give the focus back?", {
  tag: "@long",
}, async ({ page, start, frame }) => {
  await start.openBlank();
  await expect(frame.heading).toBeFocused();
  const about = page.getByRole("button", { name: "About this paper" });
  await about.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "About this paper" });
  await dialog.getByRole("textbox", { name: "Unit" }).fill("Planning cell");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(about).toBeFocused();
  await expect(frame.saved).toBeVisible();
  await page.reload();
  await about.click();
  await expect(dialog.getByRole("textbox", { name: "Unit" })).toHaveValue("Planning cell");
});
