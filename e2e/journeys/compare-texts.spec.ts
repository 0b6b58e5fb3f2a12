import { readFile } from "node:fs/promises";
import { first, noText, second, secondWords, third } from "../fixtures/given-renewals";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { TextsPage } from "../pages/texts-page";

test("do last year's text and this year's stand beside each other, clause by clause?", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const texts = new TextsPage(page);
  await texts.open();
  await texts.add([second, first], 2);

  await test.step("the older one first, in short, with numbers and tasks", async () => {
    await expect(texts.earlier.locator("option:checked")).toHaveText(/9300 \(2031\)/);
    await expect(texts.summary).toContainText("Troop ceiling: 13,250, then 11,500.");
    await expect(texts.summary).toContainText("Tasks that are gone: Election assistance.");
    const ceiling = texts.row("Tasks and numbers that change", "Troop ceiling");
    await expect(ceiling).toContainText("11,500 (paragraph 3, “decides”)");
    await expect(texts.part("Checks that change").getByRole("link").first()).toHaveAttribute(
      "href",
      /#\/evidence\/checks\//,
    );
  });

  await test.step("as a redline with words besides colour, of the clauses asked for", async () => {
    await expect(texts.clauses.filter({ hasText: /^Moved/ })).toHaveCount(1);
    const ceiling = texts.clauses.filter({ hasText: "paragraph 2, now paragraph 3" });
    await expect(ceiling.locator("del")).toContainText("removed: 13,250");
    await expect(ceiling.locator("ins")).toContainText("added: 11,500");
    await texts.show("Lost");
    await expect(texts.main.getByText("1 clause is shown.")).toBeVisible();
    await texts.show("All");
    await expect(texts.clauses.filter({ hasText: /^Kept/ }).first()).toBeVisible();
    await expectAccessibleAtAGlance(page);
  });

  await test.step("to be taken along", async () => {
    const saving = page.waitForEvent("download");
    await texts.main.getByRole("button", { name: "Save the changes (CSV)" }).click();
    const saved = await readFile(await (await saving).path(), "utf8");
    expect(saved).toContain("Lost,no,4 (b) (ii)");
  });

  await test.step("and a third one makes a history, after a reload too", async () => {
    await texts.add([third, noText], 3);
    await expect(texts.refusals).toContainText("picture.docx");
    await expect(texts.texts).toHaveCount(3);
    await page.reload();
    await expect(texts.texts).toHaveCount(3);
    await texts.main.getByRole("radio", { name: "All texts as a history" }).check();
    const elections = texts.row("One provision’s history", "Task: Election assistance");
    await expect(elections.getByRole("cell")).toContainText([/first/, "dropped", /stated again/]);
    await elections.getByText("Words", { exact: true }).click();
    await expect(elections).toContainText("To support the holding of free elections");
    await expectAccessibleAtAGlance(page);
  });
});

test("can two texts be compared by keyboard alone, pasted and not opened?", {
  tag: "@long",
}, async ({ page }) => {
  const texts = new TextsPage(page);
  await texts.open();
  await texts.add([first], 1);
  await texts.main.locator("summary", { hasText: "Paste a text" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(secondWords);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(texts.summary).toContainText("then 11,500");
  await texts.swap.focus();
  await page.keyboard.press("Space");
  await expect(texts.summary).toContainText("11,500, then 13,250");
  const changed = texts.main.getByRole("radio", { name: /^Changed only/ });
  await changed.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(texts.main.getByRole("radio", { name: /^Gained/ })).toBeChecked();
  await expect(texts.clauses.locator("ins")).toContainText("free elections");
});
