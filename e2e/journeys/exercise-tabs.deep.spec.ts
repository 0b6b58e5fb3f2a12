import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { ExerciseEditor } from "../pages/exercise-editor";

test("is an exercise that two tabs edit written over by neither, until somebody says which stays?", async ({
  page,
  context,
}) => {
  const mine = new ExerciseEditor(page);
  await mine.openNew();
  await mine.kept.waitFor();
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = new ExerciseEditor(other);
  await theirs.field("Title").fill("Theirs");
  await theirs.kept.waitFor();

  await mine.field("Title").fill("Mine");
  await expect(mine.main.getByText("This exercise was changed in another tab")).toBeVisible();
  await expectAccessible(page);
  await mine.main.getByRole("button", { name: "Keep both: save mine as a copy" }).click();
  await expect(mine.field("Title")).toHaveValue(/Mine/);
  await expect(mine.main).toBeFocused();
  await page.goto("./#/classroom");
  await expect(page.getByRole("heading", { name: "Theirs" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Mine/ })).toBeVisible();
});
