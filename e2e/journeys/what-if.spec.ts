import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { WhatIfPage } from "../pages/what-if-page";

const pledges = "Firm pledges, or two stages";

test("does a slider moved by keyboard answer with its checks, tell what it did, and lead to an option?", async ({
  page,
  start,
}) => {
  const trial = new WhatIfPage(page);
  await start.openExample();
  await trial.open();
  await expect(trial.standing).toContainText("Nothing is tried yet");
  await expect(trial.check(pledges)).toContainText("Partly met");

  const ceiling = trial.slider("Troop ceiling");
  await ceiling.focus();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press("ArrowLeft");
  await expect(ceiling).toHaveAttribute("aria-valuetext", "4,500 people");
  await expect(trial.check(pledges)).toContainText("Changed: was “Partly met”");
  await expect(trial.standing).toContainText(`“${pledges}”: Met (was Partly met)`);
  await expect(trial.told).toContainText("Troop ceiling: 4,500 people. 2 checks changed:");
  await expectAccessibleAtAGlance(page);

  await trial.openHistory();
  await expect(trial.history).toContainText(
    "Troop ceiling from 9,000 people to 4,500 people: 2 checks changed",
  );
  await ceiling.focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(ceiling).toHaveAttribute("aria-valuetext", "9,000 people");
  await expect(trial.told).toContainText("Taken back: Troop ceiling is 9,000 people again.");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(ceiling).toHaveAttribute("aria-valuetext", "4,500 people");

  await page.reload();
  await expect(ceiling).toHaveAttribute("aria-valuetext", "4,500 people");
  await trial.keep.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Troop ceiling: from 9,000 people to 4,500 people");
  const title = dialog.getByRole("textbox", { name: "Title of the option" });
  await expect(title).toHaveValue(/: Troop ceiling 4,500 people$/);
  await title.fill("A smaller force");
  await title.press("Enter");
  await expect(page.getByText("“A smaller force” is an option of the project now.")).toBeVisible();

  await trial.take.click();
  await page.getByRole("dialog").getByRole("button", { name: "Take it in" }).click();
  await expect(trial.standing).toContainText("Nothing is tried yet");
  await expect(ceiling).toHaveAttribute("aria-valuetext", "4,500 people");
  await page.goto("./#/assessment");
  await expect(page.getByRole("main")).toContainText("4,500");
});
