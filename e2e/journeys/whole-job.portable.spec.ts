import { portableAddress } from "../fixtures/portable-file";
import { expect, test } from "../fixtures/walk";
import { bytesOf, pdfOf, ReportPage } from "../pages/report-page";

test("does the portable file walk, assess, make the PDF, and save and open a file, all by itself?", async ({
  page,
  start,
  frame,
  wizard,
  assessment,
}) => {
  await page.goto(portableAddress);
  await frame.goTo("Start");
  await start.blank.click();
  await wizard.heading("operation").waitFor();
  await frame.name.fill("On a stick");
  await wizard.choose("Type of operation", "UN peacekeeping operation");
  await wizard.choose("Kind of decision", "New operation");
  await wizard.overview.getByRole("link", { name: "Commitment" }).click();
  await wizard.write("Money approved", "100");
  await wizard.write("Estimated cost", "200");
  await expect(wizard.check("Budget below cost")).toContainText("Not met");
  await frame.goTo("Assessment");
  const open = await assessment.openChecks();
  expect(open).toContain("Budget below cost");
  await frame.goTo("Report");
  const pdf = await pdfOf(await new ReportPage(page).download());
  for (const said of ["On a stick", ...open]) expect(pdf.text).toContain(said);
  const saving = page.waitForEvent("download");
  await frame.saveFile.click();
  const file = await saving;
  await frame.name.fill("Changed since");
  await expect(frame.saved).toBeVisible();
  await frame.goTo("Start");
  await start.choose({
    name: file.suggestedFilename(),
    mimeType: "application/json",
    buffer: await bytesOf(file),
  });
  await expect(frame.name).toHaveValue(/^On a stick/);
});
