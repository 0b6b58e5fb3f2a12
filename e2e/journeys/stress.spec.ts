import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { StressPage } from "../pages/stress-page";

test("does the stress test say what breaks, follow a changed level, and let itself be mended?", async ({
  page,
  start,
  frame,
}) => {
  const stress = new StressPage(page);
  await start.openExample();
  await stress.open();
  await expect(stress.main).toContainText("nobody knows how likely each is");
  await expect(stress.answer).toContainText(
    "The task “Police reform” loses its means whenever the host withdraws its consent.",
  );
  const late = (months: number) =>
    stress.set(
      `The task “Humanitarian access” begins before its troops are there whenever troops come ${months} months late or later.`,
    );
  await expect(late(6)).toBeVisible();
  const why = late(6);
  await why.locator("summary").first().click();
  await expect(why).toContainText("It begins in month 6 and asks for 600 troops; 0 are");
  await expect(why).toContainText("No firm pledge is in place by month 6.");
  await expect(why.getByRole("link", { name: "Military personnel needed" })).toHaveAttribute(
    "href",
    "#/wizard/field/purpose.tasks%5B%5D.troopsNeeded/relief-access",
  );

  const shock = await stress.change("Troops arrive late");
  const second = shock.getByRole("textbox", { name: "Level 2" });
  await second.fill("3");
  await expect(shock).toContainText("This level is tried already.");
  await second.fill("5");
  await second.press("Enter");
  await expect(shock).toContainText("The author’s levels.");
  await expect(late(5)).toBeVisible();
  await expect(late(6)).toHaveCount(0);
  await expectAccessibleAtAGlance(page);
  await shock.getByRole("button", { name: /^Back to our levels: 3 months, 6 months/ }).click();
  await expect(late(6)).toBeVisible();

  const money = stress.set("The money comes too late for the first tasks");
  await expect(money).toBeVisible();
  const mend = stress.mend("Set money aside for the first months");
  await mend.click();
  await expect(page.getByText(/^Done: Set money aside/)).toContainText("about USD 490 million");
  await expect(money).toHaveCount(0);
  await expect(mend).toHaveCount(0);
  await frame.undo.click();
  await expect(money).toBeVisible();
  await expect(mend).toBeVisible();

  const saving = page.waitForEvent("download");
  await stress.main.getByRole("button", { name: "Download as a table (CSV)" }).click();
  const file = await (await saving).path();
  expect(readFileSync(file, "utf8")).toContain("The host’s consent erodes: withdrawn");
});

test("does the report take the stress test in where it is asked for?", { tag: "@long" }, async ({
  page,
  start,
}) => {
  await start.openExample();
  await page.goto("./#/report");
  const title = page.getByRole("heading", { name: "Stress test", level: 3 });
  await page.getByRole("heading", { name: "Sources" }).waitFor();
  await expect(title).toHaveCount(0);
  await page.getByText("What the report holds").click();
  await page.getByRole("checkbox", { name: /^Add a stress test/ }).check();
  await expect(title).toBeVisible();
  await expect(page.getByRole("article")).toContainText("so no share of futures is given here");
});
