import { scriptInWords, smallExercise } from "../fixtures/exercise-files";
import { expect, test } from "../fixtures/walk";
import { ExercisePapersPart } from "../pages/exercise-papers-part";
import { LibraryPage } from "../pages/library-page";
import { bytesOf } from "../pages/report-page";

test("is an exercise taken into a room without screens, as papers and as slides, in the language asked for?", async ({
  page,
}) => {
  const library = new LibraryPage(page);
  const papers = new ExercisePapersPart(page);
  await library.open();
  await library.choose([smallExercise]);
  await expect(library.own).toHaveCount(1);
  await library.read("A small exercise");
  await expect(page.getByText(scriptInWords)).toBeVisible();

  await papers.language.selectOption({ label: "Français" });
  const file = await papers.fileOf(papers.participants);
  expect(file.suggestedFilename()).toMatch(/\.participants\.pdf$/);
  await expect(page.getByText(/Your browser has saved it as .+\.participants\.pdf/)).toBeVisible();
  const bytes = await bytesOf(file);
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");

  await papers.slides.click();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.getByText("Stopped. No file was made.")).toBeVisible();

  const slides = await papers.fileOf(papers.slides);
  expect(slides.suggestedFilename()).toMatch(/\.slides\.pptx$/);
  expect((await bytesOf(slides)).subarray(0, 2).toString("latin1")).toBe("PK");
  await expect(page.getByText(/saved it as .+\.slides\.pptx/)).toBeVisible();
});
