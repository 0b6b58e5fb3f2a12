import { classExercise, handIns, oddHandIns } from "../fixtures/given-class";
import { expect, test } from "../fixtures/walk";
import { BoardPage } from "../pages/board-page";

test("are odd files told by name while the others load, names hidden on demand, and bands kept with the run?", async ({
  page,
}) => {
  const board = new BoardPage(page);
  await board.open();
  await board.take([...handIns, ...oddHandIns.map(({ file }) => file)]);
  await board.giveExercise(classExercise);
  await expect(board.told).toContainText("3 teams are on the board.");
  for (const { file, says } of oddHandIns)
    await expect(board.told.getByRole("listitem").filter({ hasText: file.name })).toContainText(
      says,
    );

  await board.show("What moved after each inject");
  await expect(page.getByRole("heading", { name: /^After “News convoy”/ })).toBeVisible();
  await board.show("Contested within teams");
  await expect(page.getByText("Ana", { exact: false }).first()).toBeVisible();
  await page.getByRole("checkbox", { name: /^Hide the names/ }).check();
  await expect(page.getByText("Team 003")).toHaveCount(0);
  await expect(page.getByText("Ana opposed")).toHaveCount(0);
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: /^Team 3/ })
      .first(),
  ).toBeVisible();

  await page.getByRole("checkbox", { name: /^Hide the names/ }).uncheck();
  await page.getByRole("button", { name: "Keep this board as a run on this device" }).click();
  await expect(page.getByText("The teams’ files are kept with the run")).toBeVisible();
  await board.show("Bands");
  const own = page.getByRole("textbox", { name: "In your words, for Team 001" });
  await own.fill("Means for each first task");
  await page.reload();
  await expect(board.told).toContainText("3 teams are on the board.");
  await board.show("Bands");
  await expect(own).toHaveValue("Means for each first task");
});
