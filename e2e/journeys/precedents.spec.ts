import { arcadia } from "../fixtures/given-texts";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { PrecedentsPage } from "../pages/precedents-page";
import { ReaderPage } from "../pages/reader-page";

test("does a task lead to those who were asked before, and on to how a mandate changed?", async ({
  page,
  start,
  wizard,
}) => {
  const precedents = new PrecedentsPage(page);
  await start.openExample();
  await wizard.open("objectives");
  await page
    .getByRole("button", { name: /^Edit Task 1: / })
    .first()
    .click();
  await page.getByRole("link", { name: "Who was asked this before" }).first().click();
  await expect(precedents.heading).toBeFocused();
  await expect(precedents.filter("Task or provision")).toHaveValue("protect-physical");
  await expect(precedents.rows.first()).toBeVisible();

  await precedents.open("?task=demining");
  await expect(precedents.filter("Task or provision")).toHaveValue("demining");
  await precedents.filter("Operation").selectOption({ label: "UNMEE" });
  await expect(precedents.found).toContainText("1 clause of");
  await expect(precedents.rows).toHaveCount(1);
  await expect(precedents.rows.first()).toContainText("2 (h)");
  const official = precedents.rows.getByRole("link", { name: /^S\/RES\/1320 \(2000\)/ });
  await expect(official).toHaveAttribute("href", "https://docs.un.org/en/S/RES/1320(2000)");
  await expect(official).toHaveAttribute("rel", /noreferrer/);
  await page.reload();
  await expect(precedents.rows).toHaveCount(1);
  await page.getByRole("button", { name: "Show the whole index" }).click();
  await expect(precedents.rows).toHaveCount(60);
  await page.getByRole("button", { name: /^Show all \d+ clauses/ }).click();
  await expect(precedents.found).toContainText(`${await precedents.rows.count()} clauses of`);

  await precedents.goTo("How mandates changed");
  await expect(precedents.heading).toBeFocused();
  await precedents.filter("Operation").selectOption({ label: "UNMISS" });
  const ceiling = precedents.rows.filter({ hasText: "Military ceiling" });
  await expect(ceiling).toContainText("7,000 people");
  await expect(ceiling).toContainText("13,000 people");
  await expect(precedents.rows.filter({ hasText: "Authority to use force" })).toHaveCount(0);
  await page.getByRole("radio", { name: "Everything" }).check();
  await expect(precedents.rows.filter({ hasText: "Authority to use force" })).toHaveCount(1);
});

test("does the language check lead from a remark to its words and back?", { tag: "@long" }, async ({
  page,
}) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await reader.readWords(
    `${arcadia.replace(/\d+\. Decides to remain/, "6. Calls on UNMIAR to act as set out in paragraph 77 above;\n7. Decides to remain")}`,
  );
  await page.getByText(/^\d+ remarks?$/).click();
  const remark = page.getByRole("listitem").filter({ hasText: "Contradiction" });
  await expect(remark).toContainText("The reference points to paragraph 77");
  await remark.getByRole("button", { name: /^Show in the text, operative paragraph 6:/ }).click();
  await expect(reader.note(/paragraph 77/)).toBeFocused();
  await expect(reader.text.locator("mark[data-current]")).toHaveText("paragraph 77 above");
  await expectAccessibleAtAGlance(page);
  await reader.note(/paragraph 77/).press("Enter");
  await expect(remark.getByRole("heading", { level: 4 })).toBeFocused();
});

test("is a case read as of its day, with judgements and what came later apart, and opened as a copy?", {
  tag: "@long",
}, async ({ page }) => {
  const precedents = new PrecedentsPage(page);
  await precedents.open();
  await precedents.goTo("Cases to learn from");
  await expect(precedents.heading).toBeFocused();
  await page.getByRole("link", { name: "UNAMIR, Rwanda, May 1994" }).click();
  await expect(precedents.heading).toHaveText("UNAMIR, Rwanda, May 1994");
  await expect(precedents.heading).toBeFocused();
  const figure = page.getByRole("row", { name: /^Troop ceiling/ });
  await expect(figure).toContainText("5,500 people");
  await expect(figure).toContainText("operative paragraph 5");

  const assessment = page.getByRole("region", { name: "Assessed as it stood on 17 May 1994" });
  await assessment.getByText("The 8 checks of this factor").first().click();
  await expect(
    assessment.getByRole("heading", { name: "Size within the range that was studied" }),
  ).toBeVisible();
  await expect(assessment.getByRole("button")).toHaveCount(0);

  const judgements = page.getByRole("region", { name: /^How the operation went/ });
  await expect(judgements.getByRole("listitem")).toHaveCount(3);
  await expect(judgements).toContainText("These judgements do not agree");
  const later = page.getByRole("region", { name: "Known only later" });
  await later.getByText(/^Source: United Nations Security Council, 1994/).click();
  await expect(later.getByRole("link", { name: /^docs\.un\.org/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "What this case cannot show" })).toContainText(
    "No figure of accuracy is given",
  );
  await expectAccessibleAtAGlance(page);

  await page.getByRole("button", { name: /^Open a copy as a design/ }).click();
  await expect(page).toHaveURL(/#\/wizard/);
  await expect(page.getByRole("main")).toContainText("Rwanda");
  await precedents.open("/exhibits/nobody-1900");
  await expect(precedents.heading).toHaveText("There is no such case");
});
