import { expect, test } from "../fixtures/walk";

test("does a page say what it is for, a word what it means, and both lead on and back?", async ({
  page,
  start,
  frame,
}) => {
  await start.openExample();
  await expect(frame.heading).toHaveText("Assessment");
  const help = page.getByRole("button", { name: "Help: Assessment" });
  await help.focus();
  await page.keyboard.press("Enter");
  const note = page.getByRole("dialog", { name: "Help: Assessment" });
  await expect(note.getByText("What it cannot tell.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(help).toBeFocused();

  const word = page.getByRole("main").getByRole("button", { name: "factor", exact: true });
  await word.click();
  const meaning = page.getByRole("dialog", { name: "Factor", exact: true });
  await expect(meaning).toContainText("the museum’s review");
  await meaning.getByRole("link", { name: "More in the glossary" }).click();
  await expect(page.getByRole("heading", { name: "Factor", exact: true })).toBeFocused();

  await page.getByRole("textbox", { name: "Find a word" }).fill("sofa");
  await expect(page.getByRole("main").getByRole("status")).toContainText("1 word found");
  await expect(page.getByRole("heading", { name: "Status-of-forces agreement" })).toBeVisible();

  // A word that is not among those found is gone to all the same, and once more when asked for again.
  const main = page.getByRole("main");
  const other = page.getByRole("heading", { name: "Freedom of movement" });
  await main.getByRole("link", { name: "Freedom of movement" }).press("Enter");
  await expect(other).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Find a word" })).toHaveValue("");
  await main.getByRole("link", { name: "Freedom of movement" }).first().press("Enter");
  await expect(other).toBeFocused();

  await page.getByRole("button", { name: "Help: Glossary" }).click();
  await page.getByRole("link", { name: "More in the user’s guide" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "User guide" })).toBeFocused();
  await page.getByRole("link", { name: "Find the smallest change" }).first().click();
  await expect(page.getByRole("heading", { name: "Find the smallest change" })).toBeFocused();
});
