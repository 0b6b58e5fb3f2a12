import { expect, test } from "../fixtures/walk";
import { Palette } from "../pages/palette";

test("is anything found by its words, by keyboard alone, and is the focus where it was?", async ({
  page,
  start,
  frame,
}) => {
  const palette = new Palette(page);
  await start.openCopyOf("UNMISS");
  await expect(frame.saved).toBeVisible();

  await palette.open();
  await expect(palette.field).toBeFocused();
  await page.keyboard.type("troop ceil");
  await expect(palette.chosen).toContainText("Troop ceiling");
  await page.keyboard.press("Enter");
  await expect(palette.dialog).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Troop ceiling" })).toBeFocused();

  await palette.open();
  await expect(palette.chosen).toContainText("Troop ceiling");
  await page.keyboard.type("impartialty");
  await expect(palette.chosen).toContainText("Impartiality");
  await page.keyboard.press("ArrowDown");
  await expect(palette.options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(palette.dialog).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Troop ceiling" })).toBeFocused();

  await frame.heading.focus();
  await page.keyboard.press("?");
  await expect(palette.keys.getByRole("rowheader", { name: "Find anything" })).toBeVisible();
  await palette.keys.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(palette.keys).toBeHidden();
});
