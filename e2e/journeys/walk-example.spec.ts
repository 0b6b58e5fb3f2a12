import { expect, test } from "../fixtures/walk";
import { WalkPanel } from "../pages/walk-panel";

test("is a newcomer led from a question to the report by keyboard, and can look for themselves?", async ({
  page,
  start,
}) => {
  const walk = new WalkPanel(page);
  await start.open();
  await page.getByRole("button", { name: "Walk through an example" }).press("Enter");

  await expect(walk.heading).toBeFocused();
  await expect(walk.heading).toHaveText("A question");
  await expect(walk.marked).toContainText("Troop ceiling");
  await walk.panel.getByRole("button", { name: "Go to the part marked" }).press("Enter");
  await expect(walk.marked).toBeFocused();

  for (const [title, shows] of [
    ["What the evidence says", "What the evidence says"],
    ["A check, and its remedy", "Checks"],
    ["The assessment", "High quantity of troops"],
    ["What to change first", "first"],
    ["The report", "Download the assessment (PDF)"],
  ] as const) {
    await walk.next.press("Enter");
    await expect(walk.heading).toHaveText(title);
    await expect(walk.heading).toBeFocused();
    await expect(walk.marked).toContainText(shows);
    await expect(walk.marked).toBeInViewport();
  }

  await page.keyboard.press("Escape");
  await expect(walk.panel).toHaveCount(0);
  await expect(walk.marked).toHaveCount(0);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await expect(page.getByRole("button", { name: "Walk through it again" })).toBeVisible();
});

test("do the words of the walk cover nothing that takes the focus on a phone?", async ({
  page,
  start,
  keyboard,
}) => {
  const walk = new WalkPanel(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await start.open();
  await page.getByRole("button", { name: "Walk through an example" }).press("Enter");
  await expect(walk.heading).toBeFocused();
  await expect(walk.heading).toHaveAccessibleDescription(/^Walk through the example: .+ Each step/);
  await page.getByRole("link", { name: "Wizard", exact: true }).focus();
  for (let stop = 0; stop < 16; stop += 1) {
    await page.keyboard.press("Tab");
    await keyboard.expectVisibleFocus();
  }
});
