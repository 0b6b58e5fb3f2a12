import { expect, test } from "../fixtures/walk";
import { TasksPage } from "../pages/tasks-page";

test("can a task be moved, tried without and brought back by keyboard alone?", async ({
  page,
  start,
  frame,
  keyboard,
}) => {
  await start.openExample();
  const tasks = new TasksPage(page);
  await tasks.open();

  const [from, to] = ["From the start", "From full deployment"];
  await expect(tasks.card(from, "Early warning")).toBeVisible();
  await tasks.handle("Early warning").focus();
  await keyboard.press("Space");
  await expect(page.getByText(/^Early warning is over From the start/)).toBeAttached();
  await keyboard.press("ArrowRight");
  await expect(page.getByText(/^Early warning is .*From full deployment\.$/)).toBeAttached();
  await keyboard.press("Space");
  await expect(tasks.card(to, "Early warning")).toBeVisible();
  await expect(tasks.said).toContainText("Early warning moved to From full deployment");
  await expect(tasks.handle("Early warning")).toBeFocused();
  await frame.undo.press("Enter");
  await expect(tasks.card(from, "Early warning")).toBeVisible();

  const card = tasks.card(from, "Early warning");
  await card.locator("summary").filter({ hasText: /^Move/ }).press("Enter");
  await card.getByRole("button", { name: "To: On a condition" }).press("Enter");
  await expect(tasks.card("On a condition", "Early warning")).toBeVisible();
  await frame.undo.press("Enter");

  await tasks.try("Physical protection of civilians").press("Enter");
  await expect(tasks.said).toContainText("Nothing in the design is changed.");
  await expect(tasks.pruning).toContainText("Troops asked for no more: 2,400");
  await expect(tasks.pruning).toContainText(/clauses? would go/);
  await expect(tasks.pruning).toContainText("Checks that would no longer apply");
  await expect(card).toBeVisible();

  const how = tasks.pruning.getByRole("combobox", { name: /^What becomes of / });
  await how.selectOption("Handed to a partner");
  await tasks.apply.press("Enter");
  await expect(tasks.pruning).toContainText("Say who carries Physical protection of civilians on");
  await how.selectOption("Done without: it leaves the list");
  await tasks.apply.press("Enter");
  await expect(tasks.try("Physical protection of civilians")).toHaveCount(0);
  await frame.undo.press("Enter");
  await expect(tasks.try("Physical protection of civilians")).toBeVisible();
});
