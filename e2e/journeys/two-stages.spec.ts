import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { StagesPage } from "../pages/stages-page";

test("does a gate answer to each pledge, and are both texts drafted from it?", async ({
  page,
  start,
  frame,
}) => {
  const stages = new StagesPage(page);
  const { gate, ledger, dialog } = stages;
  await start.open();
  await start.openExample();
  await stages.open();
  await expect(gate).toContainText("No gate is stated.");
  await expect(ledger).toContainText("10 units; Firm: 6,250 military; Not firm: 1,850 military");

  await stages.changeGate();
  const needed = gate.getByRole("textbox", { name: "Military personnel to be pledged" });
  await needed.fill("7000");
  await gate
    .getByRole("radiogroup", { name: "Only firm pledges count" })
    .getByRole("radio", { name: "Yes" })
    .check();
  await expect(gate).toContainText("The gate’s stated conditions are not reached.");
  await expect(gate).toContainText("6,250 counted. 750 short.");

  await ledger.getByRole("button", { name: "Add a pledge" }).click();
  const military = dialog.getByRole("textbox", { name: "Military personnel" });
  await dialog.getByRole("textbox", { name: "Contributor" }).fill("Novara");
  await military.fill("-750");
  await expect(military).toHaveAccessibleDescription(/This number is below zero/);
  await military.fill("750");
  await dialog.getByRole("combobox", { name: "Firm pledge" }).selectOption({ label: "Yes" });
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(gate).toContainText("The gate’s stated conditions are reached.");
  await frame.undo.click();
  await expect(gate).toContainText("Not known");
  await frame.redo.click();
  await expect(gate).toContainText("7,000 counted.");

  await stages.paste(
    "Contributor,Military personnel,Firm pledge\n=Sendovar,120,no\nJorrel,-5,yes\n",
  );
  await expect(ledger).toContainText("Line 3: Military personnel, “-5”: a negative number");
  await expect(stages.pledges).toHaveCount(12);
  await ledger.getByRole("button", { name: "Add 1 pledge" }).click();
  await expect(stages.pledges).toHaveCount(13);
  const saving = page.waitForEvent("download");
  await ledger.getByRole("button", { name: "Download the ledger (CSV)" }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toContain("\r\n'=Sendovar,,,120,,No,");

  await stages.texts.getByRole("button", { name: "Plan a second stage" }).click();
  const first = stages.text("First: authorisation to plan");
  const firm = "firm pledges of at least 7,000 military personnel have been made";
  await expect(first).toContainText(firm);
  await expect(first).not.toContainText(/authoriz|all necessary means/i);
  const second = stages.text("Second: full authorisation");
  await expect(second).toContainText("Decides that the deployment authorized by this decision");
  await expect(second).toContainText(firm);
  const written = page.waitForEvent("download");
  await first.getByRole("button", { name: /^Download as Word/ }).click();
  expect((await written).suggestedFilename()).toMatch(/\.draft\.planning\.docx$/);
  await expectAccessibleAtAGlance(page);
});
