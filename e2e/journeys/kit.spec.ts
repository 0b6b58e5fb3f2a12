import { expect, test } from "../fixtures/walk";
import { KitPage } from "../pages/kit-page";

test("does a trainer learn teams, papers and times of day, and find them again?", async ({
  page,
}) => {
  const kit = new KitPage(page);
  await kit.open();

  await kit.people.fill("26");
  await kit.laptops.fill("3");
  await expect(kit.room).toContainText("4 teams: 2 with 7 people each and 2 with 6 people each.");
  await expect(kit.room).toContainText("2 teams work on paper.");
  await expect(kit.room).toContainText("In plenary each team has 2 minutes.");
  await expect(kit.teams.getByRole("row")).toHaveCount(5);
  await expect(page.getByRole("row", { name: /^Vote slips/ })).toContainText("52");

  await kit.start.fill("14:00");
  await expect(kit.plan.getByRole("status")).toHaveText("It ends at 15:30.");
  await expect(kit.plan).toContainText("14:32: release “Nine hours’ warning”.");
  await kit.plan.getByText("What you say and do").first().click();
  await expect(kit.plan).toContainText("You will not find Orvane on a map");

  await page.getByText("15 minutes", { exact: true }).first().click();
  await expect(kit.plan.getByRole("status")).toHaveText("It ends at 14:15.");
  await expect(kit.room).toContainText("This length has no plenary");

  // A number that is none says so, and what follows from it waits; nothing else is lost.
  await kit.people.fill("3");
  await expect(page.getByText("Give both numbers to see teams")).toBeVisible();
  await kit.people.fill("26");
  await kit.before(/^The day before: charge/).check();

  await page.reload();
  await kit.teams.waitFor();
  await expect(kit.people).toHaveValue("26");
  await expect(kit.plan.getByRole("status")).toHaveText("It ends at 14:15.");
  await expect(kit.before(/^The day before: charge/)).toBeChecked();
});
