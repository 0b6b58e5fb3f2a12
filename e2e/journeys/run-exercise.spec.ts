import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { RunPage } from "../pages/run-page";

const orvane = "Orvane: a ceasefire that is coming apart";
const warning = "Nine hours’ warning";

test("does a trainer run an exercise from one screen, with the wall in step and nothing of theirs on it?", async ({
  page,
  context,
}) => {
  await context.clock.install({ time: new Date("2026-11-21T14:00:00Z") });
  const run = new RunPage(page);
  await run.begin(orvane, 15);
  await expect(page.getByRole("heading", { level: 1, name: orvane })).toBeVisible();

  // The space bar is the clock's while no control has the focus.
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("Space");
  await expect(run.turn).toHaveText("Pause");
  await context.clock.fastForward("09:05");
  await expect(run.time).toHaveText(/^9:\d\d$/);
  await expect(run.told).toContainText(`The inject “${warning}” is due.`);
  await expect(run.inject(warning)).toContainText("Due now.");
  await expect(page.getByRole("heading", { level: 2, name: "One night at Ostrel" })).toBeVisible();

  const wall = await run.openWall();
  await expect(wall.page.getByText("One night at Ostrel")).toBeVisible();
  await expect(wall.sheet(warning)).toBeHidden();

  await run.release(warning);
  const code = run.inject(warning).getByText(/^[A-Z\d]{3} [A-Z\d]{3}$/);
  await expect(wall.sheet(warning)).toBeVisible();
  await expect(
    wall.page.getByText((await code.textContent()) ?? "", { exact: true }),
  ).toBeVisible();
  await expect(wall.page.getByRole("img", { name: /^QR code/ })).toBeVisible();
  await expect(run.inject(warning)).toContainText("If nobody reacts:");
  await expect(wall.page.getByText("If nobody reacts:")).toBeHidden();
  await wall.page.keyboard.press("ArrowLeft");
  await expect(wall.sheet(warning)).toBeHidden();
  await expectAccessibleAtAGlance(wall.page);

  await run.turn.click();
  await expect(wall.page.getByText("Paused", { exact: true })).toBeVisible();
  const stood = (await run.time.textContent()) ?? "";
  await page.reload();
  await context.clock.fastForward("10:00");
  await expect(run.time).toHaveText(stood);
  await expect(run.inject(warning)).toContainText("Released.");
  await expectAccessibleAtAGlance(page);

  // A clock that runs runs on while the page is away; the trainer may leave those minutes out.
  await run.turn.click();
  await page.goto("about:blank");
  await context.clock.fastForward("04:00");
  await page.goBack();
  await expect(run.turn).toHaveText("Pause");
  await expect(run.time).toHaveText(/^13:\d\d$/);
  await expect(page.getByText(/^4 minutes were counted while this page was closed/)).toBeVisible();
  await page.getByRole("button", { name: "Leave them out" }).click();
  await expect(run.time).toHaveText(/^9:\d\d$/);
});

test("does the wall in the trainer's own window bring what is due, and is nobody taken for away meanwhile?", {
  tag: "@long",
}, async ({ page, context }) => {
  await context.clock.install({ time: new Date("2026-11-21T14:00:00Z") });
  const run = new RunPage(page);
  await run.begin(orvane, 15);
  await run.onTime.check();
  await run.turn.click();
  await expect(run.turn).toHaveText("Pause");
  const wall = await run.showWallHere();
  await context.clock.fastForward("09:05");
  await expect(wall.sheet(warning)).toBeVisible();

  await page.getByRole("link", { name: "Back to the run" }).click();
  await expect(run.time).toHaveText(/^9:\d\d$/);
  await expect(run.inject(warning)).toContainText("Released.");
  await expect(page.getByText(/counted while this page was closed/)).toBeHidden();
});
