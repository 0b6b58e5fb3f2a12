import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { MeansPage } from "../pages/means-page";

test("does a planner see the design beside others, how it was worked out, and what is missing?", async ({
  page,
  start,
}) => {
  const means = new MeansPage(page);
  await start.openExample();
  await means.open();
  await expect(means.heading).toHaveText("Beside other operations");
  await expect(means.glance).toHaveCount(9);

  const troops = means.yardstick("Troops for every 1,000 people");
  await expect(troops).toContainText("6 of 21 comparable operations had less.");
  await troops.getByText("How this was worked out").click();
  await expect(troops).toContainText("9,000 (Troop ceiling) ÷ 9,200,000 (Population");
  await troops.getByText("The same as a table").click();
  const onub = troops.getByRole("row", { name: /^ONUB/ });
  await expect(onub).toContainText("5,650, highest military ceiling");
  await expect(troops.getByRole("row", { name: /^UNMISS/ })).toContainText(
    "7,000, first military ceiling; not counted: 13,000 (neither first nor highest)",
  );
  await troops.getByText("Published ratios on this axis").click();
  await expect(troops).toContainText("numbers and results are related, but at no fixed ratio");
  await expect(means.yardstick("Troops for every 1,000 km²")).toContainText(
    "No published UN norm of troops or police to area was found",
  );
  await expectAccessibleAtAGlance(page);
  await onub.getByRole("link", { name: "ONUB" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /ONUB/ })).toBeVisible();
});

test("is a population of zero told at its question, and nothing else made of it in any part?", {
  tag: "@long",
}, async ({ page, start }) => {
  const means = new MeansPage(page);
  await start.openBlank();
  await means.open();
  const people = means.yardstick("Police for every 1,000 people");
  await expect(people).toContainText("This cannot be worked out yet. Not stated:");
  await people.getByRole("link", { name: /: Population at risk$/ }).click();
  const field = page.getByRole("textbox", { name: "Population at risk" });
  await field.fill("0");
  await field.blur();
  await means.open();
  await expect(people).toContainText("Population at risk is 0.");
  for (const part of ["sizing", "cost", "stages", "yardsticks"] as const) {
    await means.goTo(part);
    await expect(page).toHaveURL(new RegExp(`#/means/${part}$`));
    await expect(means.heading).toBeFocused();
    await expect(means.main).not.toContainText(/NaN|Infinity|∞/);
  }
});
