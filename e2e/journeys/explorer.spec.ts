import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { ExplorerPage } from "../pages/explorer-page";

test("are options found, explained as edits from here, and one of them kept?", async ({
  page,
  start,
}) => {
  const explorer = new ExplorerPage(page);
  await start.openExample();
  await explorer.open();
  await expect(explorer.main).toContainText("It searches our checks, not the world.");
  await explorer.look("4,000");
  await expect(explorer.main).toContainText("4,000 were assessed by every check");
  await expect(explorer.main).toContainText("others drawn by the seed 1");
  await expect(explorer.rows.first()).toContainText("The design as it is");
  await explorer.main.getByRole("button", { name: "Open checks", exact: true }).click();
  await expect(explorer.rows.first()).not.toContainText("The design as it is");

  const mark = explorer.main.getByRole("button", { name: /^As designed\. / });
  await mark.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(explorer.main.getByText(/ listed, of /)).not.toContainText(/^(\d+) .*of \1\./);
  await explorer.main.getByRole("button", { name: "List all again" }).click();

  await explorer.main.getByRole("button", { name: "Option", exact: true }).click();
  await explorer.main
    .getByRole("button", { name: "Open beside the design: Option 2", exact: true })
    .click();
  const beside = explorer.beside("Option 2");
  await expect(beside.getByRole("heading", { name: /^Option 2/ })).toBeFocused();
  await expect(beside.getByRole("table", { name: "Figures" })).toContainText("Open checks");
  await expectAccessibleAtAGlance(page);
  await beside.getByRole("button", { name: "Keep as a new option" }).click();
  await expect(page.getByText(/^Kept as the option/)).toBeVisible();

  const saving = page.waitForEvent("download");
  await explorer.main.getByRole("button", { name: "Save the table (CSV)" }).click();
  const file = await (await saving).path();
  expect(readFileSync(file, "utf8")).toContain("Option 2");
});

test("is what was found kept when a long search is stopped, and told as a part?", {
  tag: "@long",
}, async ({ page, start }) => {
  const explorer = new ExplorerPage(page);
  await start.openExample();
  await explorer.open();
  await explorer.most.fill("2,000,000");
  await explorer.start.click();
  await expect(
    explorer.main.getByText(/^Combinations assessed: [1-9][\d,]* of 2,000,000$/),
  ).toBeVisible();
  await explorer.stop.click();
  await expect(explorer.found).toBeVisible();
  await expect(explorer.main).toContainText("Stopped before the end");
  await expect(explorer.rows.first()).toContainText("The design as it is");
  await explorer.seed.fill("2");
  await expect(explorer.main).toContainText("has changed since");
});
