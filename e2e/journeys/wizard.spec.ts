import { expect, test } from "../fixtures/walk";

test("does a check answer while a choice is made, and do form and check follow undo?", async ({
  page,
  start,
  frame,
  wizard,
}) => {
  await start.openBlank();
  await wizard.open("operation");
  await expect(page).toHaveTitle("Operation and situation · Wizard · Mandate Wizard");
  await page.getByRole("radio", { name: "UN peacekeeping operation" }).check();
  await page.getByRole("radio", { name: "New operation" }).check();
  await wizard.open("commitment");
  await expect(page).toHaveTitle("Commitment · Wizard · Mandate Wizard");
  const money = page.getByRole("textbox", { name: /^Money approved/ });
  const cost = page.getByRole("textbox", { name: /^Estimated cost/ });
  await money.fill("100");
  await cost.fill("200");
  const check = wizard.check("Budget below cost");
  await expect(check).toContainText("Not met");
  await cost.fill("90");
  await expect(check).toBeHidden();
  await frame.undo.click();
  // One step or two, by how fast it was typed; the latest number is gone either way.
  await expect(cost).toHaveValue(/^(200)?$/);
  await expect(money).toHaveValue("100");
  await frame.redo.click();
  await expect(cost).toHaveValue("90");
});

test("is a field asked for shown when another was asked for while the page was still on its way to it?", async ({
  page,
  start,
  wizard,
}) => {
  await start.openBlank();
  await wizard.open("operation");
  await page.evaluate(() => {
    const asksForAnother = () => {
      window.location.hash = "#/wizard/field/commitment.reserve";
    };
    document.addEventListener("focusin", asksForAnother, { once: true });
    window.location.hash = "#/wizard/field/force.troopCeiling";
  });
  await expect(page.getByRole("radiogroup", { name: "Reserve force" })).toBeVisible();
  await expect(page).toHaveURL(/#\/wizard\/commitment$/);
});

test("is what cannot be a number kept in its box, explained, and kept out of the design?", async ({
  page,
  start,
  wizard,
}) => {
  await start.openBlank();
  await wizard.open("troops");
  const ceiling = page.getByRole("textbox", { name: /^Troop ceiling/ });
  await ceiling.fill("7000");
  await expect(wizard.summary).toContainText("up to 7,000 troops");
  await ceiling.fill("seven thousand");
  await expect(wizard.question("How many troops may it have?")).toContainText(
    "This is not a number",
  );
  await expect(ceiling).toHaveValue("seven thousand");
  await expect(wizard.summary).toContainText("up to 7,000 troops");
  await ceiling.fill("");
  await expect(wizard.summary).not.toContainText("troops");
});

test("is a text that is too long kept in its box, whatever else is answered and wherever one goes?", async ({
  start,
  wizard,
}) => {
  await start.openBlank();
  await wizard.open("information");
  const who = wizard.box("Who must act on a warning");
  const long = "The commander of the sector ".repeat(20);
  await who.fill(long);
  await wizard.choose("Joint analysis cell", "Yes");
  await wizard.write("Unit that goes", "The reserve");
  await expect(who).toHaveValue(long);
  await wizard.open("troops");
  await wizard.open("information");
  await expect(who).toHaveValue(long);
  await expect(wizard.main).toContainText("This answer cannot be kept as it stands");
  await who.fill("The commander of the sector");
  await wizard.open("review");
  await expect(wizard.main).toContainText("The commander of the sector");
});

test("can sectors, objectives and tasks be made by keyboard alone?", async ({
  page,
  start,
  wizard,
}) => {
  const { keyboard } = page;
  await start.openBlank();
  await wizard.open("operation");
  await page.getByRole("button", { name: "Add a sector" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Sector" })).toBeFocused();
  await keyboard.type("North");
  await keyboard.press("Tab");
  await keyboard.type("250000");
  await page.getByRole("link", { name: "Next: Objectives and tasks" }).press("Enter");
  await expect(wizard.heading("objectives")).toBeFocused();
  await page.getByRole("button", { name: "Add a task" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Search by name or family" })).toBeFocused();
  await keyboard.type("physical");
  await page.getByRole("button", { name: "Physical protection of civilians" }).press("Enter");
  const tier = page.getByRole("combobox", { name: "Tier of priority" });
  await expect(tier).toBeFocused();
  await keyboard.type("First");
  await expect(wizard.summary).toContainText("asked first for physical protection of civilians");
  await page.getByRole("button", { name: "Add a task" }).press("Enter");
  await keyboard.type("good offices");
  await page.getByRole("button", { name: "Good offices" }).press("Enter");
  await page.getByRole("button", { name: "Move up: Task 2: Good offices" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Task 1: Good offices" })).toBeVisible();
  await page.getByRole("button", { name: "Remove: Task 1: Good offices" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Task 1: Physical protection" })).toBeVisible();
  await wizard.open("review");
  await expect(wizard.main).toContainText("Sector 1: North (Population: 250,000 people)");
});

test("is a reason kept beside its choice, and said on the review?", async ({
  page,
  start,
  wizard,
}) => {
  await start.openBlank();
  await wizard.open("commitment");
  const legal = wizard.question("On what legal basis?");
  await legal.getByRole("radio", { name: "Invitation of the host" }).check();
  await legal.getByText("Why?").click();
  await legal.getByRole("textbox", { name: "Your reason" }).fill("The host asked first");
  await wizard.open("review");
  await expect(wizard.main).toContainText("Why: The host asked first");
  await wizard.main.getByRole("link", { name: "Legal basis" }).click();
  await expect(page.getByRole("radio", { name: "Invitation of the host" })).toBeFocused();
});

test("does the evidence note say what is behind a choice, and what is not?", async ({
  page,
  start,
  wizard,
}) => {
  await start.openBlank();
  await wizard.open("troops");
  await expect(wizard.panels).toContainText("34 findings for, 1 against, 8 without clear effect");
  await wizard.open("commitment");
  await page.getByRole("radio", { name: "All necessary means" }).check();
  await expect(wizard.panels).toContainText("4 findings for, 3 against, 0 without clear effect");
  await expect(wizard.panels).not.toContainText("24 findings for");
});
