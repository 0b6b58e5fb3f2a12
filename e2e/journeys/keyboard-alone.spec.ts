import { expect, test } from "../fixtures/walk";
import { AssessmentPage } from "../pages/assessment-page";
import { pdfOf, ReportPage } from "../pages/report-page";
import { type Step, steps } from "../pages/wizard";

test("can the whole job be done by keyboard alone, with the focus in sight at every stop?", async ({
  page,
  start,
  frame,
  wizard,
  keyboard,
}) => {
  test.setTimeout(180_000);
  const answers = (field: string) =>
    wizard.main.getByRole("radiogroup", { name: field, exact: true }).getByRole("radio");
  const button = (name: string) => page.getByRole("button", { name });
  const jump = async (step: Step, key: "Tab" | "Shift+Tab" = "Shift+Tab") => {
    await keyboard.act(wizard.overview.getByRole("link", { name: steps[step] }), key);
    await expect(wizard.heading(step)).toBeFocused();
    await keyboard.expectVisibleFocus();
  };

  await start.open();
  await keyboard.act(start.blank);
  await expect(wizard.heading("operation")).toBeFocused();

  await keyboard.goTo(answers("Type of operation"));
  await keyboard.press("ArrowDown");
  await expect(answers("Type of operation").first()).toBeChecked();
  await keyboard.goTo(answers("Kind of decision"));
  await keyboard.press("ArrowDown");
  await keyboard.goTo(page.getByRole("checkbox", { name: "Government forces" }));
  await keyboard.press("Space");
  for (const name of ["North", "South"]) {
    await keyboard.act(button("Add a sector"));
    await expect(wizard.box("Sector$").last()).toBeFocused();
    await keyboard.type(name);
    await keyboard.press("Tab");
    await keyboard.type("900000");
  }
  await keyboard.act(button("Remove: Sector 2: South"), "Shift+Tab");
  await expect(page.getByText("Sector 2: South")).toBeHidden();
  await keyboard.expectVisibleFocus();
  await keyboard.act(page.getByRole("link", { name: `Next: ${steps.objectives}` }));
  await expect(wizard.heading("objectives")).toBeFocused();

  await keyboard.act(button("Add a task"));
  const tasks = page.getByRole("dialog", { name: "Choose a task" });
  await expect(tasks.getByRole("textbox")).toBeFocused();
  await keyboard.press("Escape");
  await expect(button("Add a task")).toBeFocused();
  await keyboard.press("Enter");
  await keyboard.type("physical");
  await keyboard.act(tasks.getByRole("button", { name: "Physical protection of civilians" }));
  await expect(page.getByRole("combobox", { name: "Tier of priority" })).toBeFocused();
  await keyboard.type("First");

  await jump("commitment");
  await keyboard.goTo(wizard.box("Money approved"));
  await keyboard.type("100");
  await keyboard.goTo(wizard.box("Estimated cost"));
  await keyboard.type("200");
  await expect(wizard.check("Budget below cost")).toContainText("Not met");

  await jump("impartiality");
  await keyboard.goTo(answers("Forces that the operation supports"));
  await keyboard.press("ArrowDown", "ArrowDown");
  for (const field of [
    "Risk assessment before support",
    "Measures to lower the risk",
    "Rule to suspend support",
    "Monitoring of the forces supported",
  ]) {
    await keyboard.goTo(answers(field));
    await keyboard.press("ArrowDown", "ArrowDown");
  }
  const remedy = wizard
    .check("Conditions on support to other forces")
    .getByRole("button", { name: "Ask for a risk assessment before support" });
  await keyboard.act(remedy);
  await expect(answers("Risk assessment before support").first()).toBeChecked();
  await expect(remedy).toBeHidden();
  await expect(
    page
      .getByText(/^Done: /)
      .locator("..")
      .locator(":focus"),
  ).toBeVisible();

  await jump("review", "Tab");
  await keyboard.act(page.getByRole("link", { name: "See the assessment" }));
  await expect(frame.heading).toHaveText("Assessment");
  await expect(frame.heading).toBeFocused();
  await keyboard.act(new AssessmentPage(page).toReport);
  await expect(frame.heading).toHaveText("Report");
  await expect(frame.heading).toBeFocused();
  const { downloadButton } = new ReportPage(page);
  await expect(downloadButton).toBeVisible();
  await keyboard.goTo(downloadButton);
  const saving = page.waitForEvent("download");
  await keyboard.press("Enter");
  const pdf = await pdfOf(await saving);
  expect(pdf.text).toContain("Budget below cost");
  await keyboard.expectVisibleFocus();
});
