import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { LeastChangePage } from "../pages/least-change-page";

test("does the smallest change appear, follow a limit, and let itself be made and undone?", async ({
  page,
  start,
  frame,
}) => {
  const least = new LeastChangePage(page);
  await start.openExample();
  await least.open();
  await expect(least.main).toContainText("It searches our checks, not the world.");
  await expect(least.answer).toContainText("2 checks are unmet now. It takes 2 edits, no fewer");
  const later = least.way("Start: month 4 instead of month 3");
  await expect(later).toContainText("For: Will they be there in time?");
  await expect(later.getByRole("link", { name: /^Open the question .*Start/ })).toHaveAttribute(
    "href",
    "#/wizard/field/purpose.tasks%5B%5D.startMonth/protect-civilians",
  );

  const limit = await least.openLimit("A well-informed operation", "Time until the unit is there");
  await limit.getByRole("radio", { name: "It stays as it is" }).check();
  await expect(least.limits).toContainText("Your limit: Stays as it is.");
  await expect(least.answer).toContainText("1 of them stays so");
  await expect(least.beyond).toContainText("Your limits bear on: Time until the unit is there.");
  await expectAccessibleAtAGlance(page);
  await least.limits.getByRole("button", { name: "Take this limit away" }).click();
  await expect(least.answer).toContainText("It takes 2 edits, no fewer");

  await later
    .getByRole("button", { name: /Make these 2 edits$/ })
    .first()
    .click();
  await expect(page.getByText(/^Done: .*month 4 instead of month 3/)).toBeVisible();
  await expect(least.answer).toContainText("None of these checks is unmet now");
  await frame.undo.click();
  await expect(least.answer).toContainText("It takes 2 edits, no fewer");
});
