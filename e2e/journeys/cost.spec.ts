import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { CostPage } from "../pages/cost-page";

test("does the page say what the mandate commits, open its figures, and follow the author's own?", async ({
  page,
  start,
  frame,
}) => {
  const cost = new CostPage(page);
  await start.openExample();
  await cost.open();
  await expect(cost.commits).toContainText("in the prices of 2011-12 to 2013-14");
  await expect(cost.money).toContainText(
    "The design’s cost estimate, USD 1,060 million, lies above",
  );
  await expect(cost.deployment).toContainText("7 steps of the design’s schedule lie within");
  await cost.deployment.getByText("The same as a table").click();
  await expect(cost.deployment.getByRole("row", { name: /^Month 4/ })).toContainText("3,250");

  await cost.yearly.getByText("Where our figure comes from").first().click();
  await expect(cost.yearly).toContainText("Approved budget divided by uniformed personnel");
  await cost.perUniformed.fill("-5");
  await expect(cost.yearly).toContainText("This number is below zero.");
  await expect(cost.commits).toContainText("in the prices of 2011-12 to 2013-14");
  await cost.perUniformed.fill("100000");
  await expect(cost.commits).toContainText("by the author’s own figures");
  await expect(cost.yearly).toContainText("Your figure.");
  await cost.yearly.getByRole("textbox", { name: "Why this figure" }).fill("Last year's budget");
  await expectAccessibleAtAGlance(page);
  await cost.yearly.getByRole("button", { name: /Back to our figure: 48,000 to 79,500$/ }).click();
  await expect(cost.commits).toContainText("in the prices of 2011-12 to 2013-14");
  await frame.undo.click();
  await expect(cost.perUniformed).toHaveValue("100,000");
});
