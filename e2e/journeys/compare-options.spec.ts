import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { ComparisonPage } from "../pages/comparison-page";

const example = "Worked example: a new operation in Halvora";
const copy = `${example} (copy)`;

test("are two options told apart: what differs, a check gained, one lost, and the questions they lead to?", async ({
  page,
  start,
}) => {
  const comparison = new ComparisonPage(page);
  await start.openExample();
  await page.goto("./#/options/compare");
  await expect(comparison.main).toContainText("There is nothing to compare yet");
  await expect(
    comparison.main.getByRole("link", { name: "Duplicate it, or set a baseline" }),
  ).toHaveAttribute("href", "#/options/project");

  await page.goto("./#/assessment");
  await page.getByRole("button", { name: "Duplicate as an option" }).click();
  await page.getByRole("button", { name: "See the options" }).waitFor();
  await page.goto("./#/wizard/field/force.troopCeiling");
  await page.getByRole("textbox", { name: "Troop ceiling" }).fill("6000");
  await page.goto("./#/wizard/field/commitment.reserve");
  await page
    .getByRole("radiogroup", { name: "Reserve force" })
    .getByRole("radio", { name: "No", exact: true })
    .check();
  await comparison.open();
  await expect(comparison.standing).toContainText(`Against “${example}”, 2 answers differ.`);
  await comparison.base.getByRole("radio", { name: copy }).check();
  await expect(comparison.standing).toContainText(`Against “${copy}”, 2 answers differ.`);
  await expect(page).toHaveURL(/#\/options\/compare\?ids=[a-z0-9,-]+&base=[a-z0-9-]+$/);
  await expect(comparison.option(example)).toContainText("Checks: 2 gained, 1 lost");
  await expect(comparison.choice("Troop ceiling").getByRole("cell")).toHaveText([
    /^9,000 people/,
    /^6,000 people/,
  ]);

  const pledges = comparison.check("Firm pledges, or two stages");
  await expect(pledges).toContainText("+ Gained");
  await expect(pledges.getByRole("link", { name: "Troop ceiling" })).toHaveAttribute(
    "href",
    "#/wizard/field/force.troopCeiling",
  );
  const reserve = comparison.check("A reserve with a time to arrive");
  await expect(reserve).toContainText("− Lost");
  await expectAccessibleAtAGlance(page);
  await page.reload();
  await expect(comparison.standing).toContainText(`Against “${copy}”, 2 answers differ.`);
  await reserve.getByRole("link", { name: "Reserve force" }).click();
  const question = page.getByRole("radiogroup", { name: "Reserve force" });
  await expect(question.getByRole("radio", { name: "No", exact: true })).toBeChecked();

  await page.goBack();
  await comparison.picked.getByRole("checkbox", { name: copy }).uncheck();
  await expect(comparison.picked).toContainText("Choose at least two.");
  await expect(comparison.standing).toHaveCount(0);
});
