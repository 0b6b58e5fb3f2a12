import { flat, readReport } from "../../src/report/docx/cases/read-report";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { ComparisonPage } from "../pages/comparison-page";
import { OptionsPaperPart } from "../pages/options-paper-part";
import { bytesOf } from "../pages/report-page";

const example = "Worked example: a new operation in Halvora";

test("is the comparison taken along as a Word paper that says what differs, in the language asked for?", async ({
  page,
  start,
}) => {
  const comparison = new ComparisonPage(page);
  const paper = new OptionsPaperPart(page);
  await start.openExample();
  await page.goto("./#/assessment");
  await page.getByRole("button", { name: "Duplicate as an option" }).click();
  await page.getByRole("button", { name: "See the options" }).waitFor();
  await page.goto("./#/wizard/field/force.troopCeiling");
  await page.getByRole("textbox", { name: "Troop ceiling" }).fill("6000");
  await comparison.open();
  await expect(comparison.standing).toContainText("one answer differs");

  await paper.summary.click();
  const english = await paper.fileOf(paper.word);
  expect(english.suggestedFilename()).toMatch(/\.options-paper\.docx$/);
  await expect(page.getByText(/saved it as .+\.options-paper\.docx/)).toBeVisible();
  const { body, footnotes } = readReport(new Uint8Array(await bytesOf(english)));
  for (const said of ["9,000 people", "6,000 people", `${example} (copy)`, "Method and limits"])
    expect(body).toContain(flat(said));
  expect(body).toContain(flat("The author makes no recommendation."));
  expect(footnotes.length).toBeGreaterThan(0);

  await paper.language.selectOption({ label: "Français" });
  const french = readReport(new Uint8Array(await bytesOf(await paper.fileOf(paper.word))));
  expect(french.body).toContain(flat("Note d’options"));
  expect(french.body).toContain(flat("L’auteur ne fait aucune recommandation."));
  await expectAccessible(page);
});
