import { typedCode } from "../../src/classroom/codes";
import { openSeal } from "../../src/storage/seal";
import { badExercises, scriptInWords, smallExercise } from "../fixtures/exercise-files";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { LibraryPage } from "../pages/library-page";
import { textOf } from "../pages/start-page";

const small = "A small exercise";

test("does a trainer find the classroom, read an exercise, run it and hand out its copy?", async ({
  page,
  start,
}) => {
  const library = new LibraryPage(page);
  await start.open();
  await page.getByRole("link", { name: "Go to the classroom" }).click();
  await expect(library.scenarios.first()).toBeVisible();
  await expectAccessibleAtAGlance(page);

  // Every bad file is told by its name, and the sound one of the same drop is there.
  await library.choose([...badExercises.map(({ file }) => file), smallExercise]);
  await expect(library.opened).toHaveCount(badExercises.length + 1);
  for (const { file, says } of badExercises)
    await expect(library.opened.filter({ hasText: file.name })).toContainText(says);
  await expect(library.own).toHaveCount(1);

  await library.read(small);
  await expect(page.getByText(scriptInWords)).toBeVisible();
  await expect(page).not.toHaveTitle("taken");
  await expect(page.getByRole("heading", { name: "One defensible answer" })).toBeVisible();
  await expectAccessibleAtAGlance(page);

  await page.getByRole("button", { name: `Run it: ${small}, 15 minutes` }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the participants’ copy (file)" }).click();
  const copy = await saving;
  expect(copy.suggestedFilename()).toMatch(/\.participants\.json$/);
  const text = await textOf(copy);
  expect(JSON.parse(text).sealed.map(({ id }: { id: string }) => id)).toEqual([
    "ambush",
    "pledge",
    "debrief",
  ]);
  expect(text).not.toContain("Nine people were killed");

  // The code that the trainer shows opens the inject in that very copy.
  await page.getByRole("button", { name: "Release “Ambush on the river road”" }).click();
  const code = await page
    .getByText(/^[A-Z\d]{3} [A-Z\d]{3}$/)
    .first()
    .textContent();
  const opened = await openSeal(JSON.parse(text).sealed[0], typedCode(code ?? ""));
  expect(opened).toContain("Nine people were killed");

  await library.open();
  await expect(library.runs).toHaveCount(1);
  await expect(library.runs).toContainText(small);
});

test("is an exercise renamed, adapted, and removed only when asked twice?", {
  tag: "@long",
}, async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.choose([smallExercise]);
  await page.getByRole("button", { name: `Rename: ${small}` }).click();
  await page.getByRole("textbox", { name: "Title of the exercise" }).fill("Ours");
  await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
  await expect(library.own.getByRole("heading", { name: "Ours" })).toBeVisible();

  // The same file again is another form by now: both stay.
  await library.choose([smallExercise]);
  await expect(library.opened).toContainText("Another form of this exercise was here already");
  await expect(library.own).toHaveCount(2);

  const removing = page.getByRole("button", { name: "Remove “Ours”" });
  await removing.click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(library.own).toHaveCount(2);
  await removing.click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(library.own).toHaveCount(1);
  await page.reload();
  await expect(library.own).toHaveCount(1);
});

test("does the first page say where a file of the classroom belongs?", async ({ page, start }) => {
  await start.open();
  await start.choose(smallExercise);
  await page.getByRole("button", { name: "Open it in the classroom" }).click();
  const library = new LibraryPage(page);
  await expect(library.opened).toContainText(`“${small}” is on this device now.`);
});
