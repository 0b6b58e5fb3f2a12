import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";

const factors = [
  "High quantity of troops",
  "High level of commitment",
  "International support or coordination",
  "Cooperation of the host country",
  "Impartiality",
  "A well-informed operation",
  "Clear objectives",
  "Early implementation",
];

test("can a newcomer see what this is, what it never does, and where to begin?", async ({
  page,
  start,
}) => {
  await start.open();
  await expect(page).toHaveTitle("Start · Mandate Wizard");
  await expect(page.getByText("It sends nothing anywhere.")).toBeInViewport();
  await expect(page.getByText("no score and no probability")).toBeInViewport();
  await expect(start.blank).toBeInViewport();
  await expect(start.example).toBeInViewport();
  await expectAccessibleAtAGlance(page);
});

test("does the finished example open its assessment, strongest evidence first, without a total?", async ({
  page,
  start,
  frame,
}) => {
  await start.openExample();
  await expect(frame.heading).toBeFocused();
  await expect(page).toHaveTitle("Assessment · Mandate Wizard");
  const rows = page
    .getByRole("region", { name: "Factor by factor" })
    .getByRole("heading", { level: 3 });
  await expect(rows).toHaveText(factors);
  await expect(page.getByText("34 findings for, 1 against, 8 without clear effect")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/\d+ ?%|\d+ of \d+ checks/);
  await page.getByText("The 8 checks of this factor").first().click();
  await page.getByText("See the place among comparable operations").click();
  await expect(page.getByRole("figure")).toBeVisible();
  await expectAccessibleAtAGlance(page, "article:has(figure)");
});

test("does what is not stated lead to its question?", async ({ page, start, frame }) => {
  await start.openCopyOf("UNMISS");
  await expect(frame.saved).toBeVisible();
  await frame.goTo("Assessment");
  await page.getByRole("link", { name: "Political will" }).click();
  await expect(page).toHaveURL(/#\/wizard\/host$/);
  await expect(
    page.getByRole("radiogroup", { name: "Political will" }).locator(":focus"),
  ).toBeVisible();
});

test("does an empty assessment say what to do next, and fall silent once a check is judged?", {
  tag: "@long",
}, async ({ page, start, frame, wizard }) => {
  await start.openBlank();
  await frame.goTo("Report");
  await expect(page.getByText("Nothing is judged yet")).toBeVisible();
  await frame.goTo("Assessment");
  await page.getByRole("link", { name: "Answer “Type of operation”" }).click();
  await wizard.choose("Type of operation", "UN peacekeeping operation");
  await wizard.choose("Kind of decision", "New operation");
  await wizard.open("commitment");
  await wizard.write("Money approved", "100");
  await wizard.write("Estimated cost", "200");
  await frame.goTo("Assessment");
  await expect(page.getByRole("region", { name: "Coherence" })).toContainText("Budget below cost");
  await expect(page.getByText("Nothing is judged yet")).toBeHidden();
});

test("does a remedy apply at once, and can it be taken back?", async ({ page, start, frame }) => {
  await start.openCopyOf("UNMISS");
  await expect(frame.saved).toBeVisible();
  await frame.goTo("Assessment");
  const first = page.getByRole("region", { name: "Worth changing first" });
  const remedy = first.getByRole("button", {
    name: "Require a risk assessment before any support",
  });
  await remedy.click();
  await expect(page.getByText("Done: Require a risk assessment before any support.")).toBeVisible();
  await page.getByRole("main").getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await expect(remedy).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(remedy).toBeVisible();
});
