import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { SizingPage } from "../pages/sizing-page";

test("do troops for the tasks follow each figure, and print whose it is?", async ({
  page,
  start,
  frame,
}) => {
  const sizing = new SizingPage(page);
  await start.openExample();
  await sizing.open();
  await expect(sizing.main).toContainText("No study stands behind a patrol plan.");
  const usual = "By these figures the tasks take 5,561 to 7,241 military personnel";
  await expect(sizing.result).toContainText(usual);
  await expect(sizing.result).toContainText("Troop ceiling: over by 1,759 to 3,439.");
  await expect(sizing.sectors).toContainText("Planned: 2,400; over by 903 to 1,210");

  await sizing.unfold("Patrols");
  const soldiers = sizing.figure("Soldiers on a patrol");
  await soldiers.fill("-3");
  await expect(sizing.main).toContainText("This number is below zero");
  await expect(sizing.result).toContainText(usual);
  await soldiers.fill("24");
  await expect(sizing.result).not.toContainText(usual);
  await expect(sizing.main).toContainText("Your figure.");
  await sizing.figure("Why this figure").fill("Two sections in each patrol");
  await sizing.unfold("How this was worked out");
  await expect(sizing.main).toContainText("patrols a day (42) × soldiers (24)");
  await expectAccessible(page);

  await page.goto("./#/report");
  const printed = page.getByRole("heading", { name: "Troops for the tasks", level: 3 });
  await expect(printed).toBeVisible();
  await expect(page.getByRole("article")).toContainText(
    "24 people (ours: 12). Why: Two sections in each patrol",
  );

  await sizing.open();
  await frame.undo.click();
  await frame.undo.click();
  await expect(sizing.result).toContainText(usual);
});
