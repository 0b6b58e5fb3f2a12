import { expect, test } from "../fixtures/walk";
import { OperationsPage } from "../pages/operations-page";

test("does a planner find what comparable operations had, and where each figure comes from?", async ({
  page,
  start,
}) => {
  const operations = new OperationsPage(page);
  await operations.open();
  await expect(operations.nearest).toContainText("No design is open");
  await start.open();
  await start.openExample();
  await operations.open();

  const near = operations.nearest.getByRole("listitem");
  await expect(near).toHaveCount(5);
  await expect(operations.nearest).toContainText("None of these is a model");
  await expect(near.first()).toContainText(/Same: type of operation/);
  await near.first().getByText("point by point").click();
  await expect(near.first().getByRole("row")).toHaveCount(7);

  await operations.filter("Type of operation").selectOption({ label: "UN peacekeeping operation" });
  await operations.filter("Began in").selectOption({ label: "2010 to 2019" });
  await expect(operations.found).toHaveText("5 operations of 126");
  await expect(page).toHaveURL(/type=un-peacekeeping&decade=2010/);
  await page.reload();
  await expect(operations.rows).toHaveCount(5);
  await page.getByRole("button", { name: "Highest military strength" }).click();
  await expect(operations.rows.first()).toContainText("UNISFA");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save this list (CSV)" }).click();
  expect((await saved).suggestedFilename()).toMatch(/^operations-.*\.csv$/);

  await operations.rows.getByRole("link", { name: "UNMISS" }).click();
  await expect(operations.heading).toHaveText("UNMISS: United Nations Mission in South Sudan");
  await expect(operations.heading).toBeFocused();
  await expect(operations.figure("highest authorised military strength")).toContainText(
    "From memory, not confirmed",
  );
  const population = operations.figure("population where it began");
  await expect(population).toContainText("2011; whole host country");
  await expect(population.getByRole("link")).toHaveAttribute("href", /datasets\/population/);
  await page.getByRole("link", { name: /clauses of 2 resolutions/ }).click();
  await expect(page).toHaveURL(/precedents\?operation=unmiss$/);
  await expect(operations.heading).toBeFocused();

  await page.goBack();
  await page.goBack();
  await expect(operations.rows).toHaveCount(5);
});
