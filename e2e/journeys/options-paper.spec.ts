import { flat, readReport } from "../../src/report/docx/cases/read-report";
import { expect, test } from "../fixtures/walk";
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
  await paper.language.selectOption({ label: "Français" });
  const file = await paper.fileOf(paper.word);
  expect(file.suggestedFilename()).toMatch(/\.options-paper\.docx$/);
  await expect(page.getByText(/saved it as .+\.options-paper\.docx/)).toBeVisible();
  const { body, footnotes } = readReport(new Uint8Array(await bytesOf(file)));
  for (const said of ["9\u202f000", "6\u202f000", `${example} (copy)`, "Note d’options"])
    expect(body).toContain(flat(said));
  expect(body).toContain(flat("L’auteur ne fait aucune recommandation."));
  expect(footnotes.length).toBeGreaterThan(0);
});
