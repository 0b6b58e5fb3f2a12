import { flat, readReport } from "../../src/report/docx/cases/read-report";
import { walkSmallOperation } from "../fixtures/small-operation";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { bytesOf, pdfOf } from "../pages/report-page";

test("does a walk from the start page end in a PDF that says all that the assessment says, and opens again as the work?", async ({
  page,
  start,
  frame,
  wizard,
  assessment,
  report,
}) => {
  test.setTimeout(120_000);
  await start.openBlank();
  await frame.name.fill("Support to Halvora");
  await walkSmallOperation(page);
  await expect(wizard.main).toContainText("Sector 2: River districts");
  await expect(wizard.summary).toContainText("up to 1,800 troops");

  await wizard.main.getByRole("link", { name: "See the assessment" }).click();
  await expect(frame.heading).toHaveText("Assessment");
  const factors = await assessment.factorNames();
  const open = await assessment.openChecks();
  expect(factors).toHaveLength(8);
  expect(open.length).toBeGreaterThan(5);

  await assessment.toReport.click();
  await expect(frame.heading).toHaveText("Report");
  await report.embedDesign();
  const download = await report.download();
  expect(download.suggestedFilename()).toBe("support-to-halvora.assessment.pdf");
  const pdf = await pdfOf(download);
  expect(pdf.info).toMatchObject({ Title: expect.stringContaining("Support to Halvora") });
  for (const said of ["Support to Halvora", ...factors, ...open]) {
    expect(pdf.text, said).toContain(said);
  }
  const numbers = [...pdf.text.matchAll(/\[(\d+)\] \p{Lu}/gu)].map(([, number]) => Number(number));
  const sources = new Set(numbers);
  expect(sources.size).toBeGreaterThan(10);
  expect([...sources].sort((a, b) => a - b)).toEqual([...sources].map((_, index) => index + 1));
  expect(pdf.text).toContain("How to read this and what it cannot tell you");
  expect(pdf.text).not.toMatch(/\d ?(%|per cent)( of)? (chance|likelihood|probability|success)/i);

  const word = await report.downloadAs("Word (DOCX)");
  expect(word.suggestedFilename()).toBe("support-to-halvora.assessment.docx");
  const inWord = readReport(new Uint8Array(await bytesOf(word))).body;
  const alone = await report.downloadAs("a web page (HTML)");
  expect(alone.suggestedFilename()).toBe("support-to-halvora.assessment.html");
  const copy = await page.context().newPage();
  const asked: string[] = [];
  copy.on("request", (request) => asked.push(request.url()));
  await copy.setContent((await bytesOf(alone)).toString("utf8"));
  await expect(copy).toHaveTitle("Support to Halvora");
  for (const said of ["Support to Halvora", ...factors, ...open]) {
    expect(inWord, said).toContain(flat(said));
    await expect(copy.getByRole("main")).toContainText(said);
  }
  await expectAccessible(copy);
  expect(asked).toEqual([]);
  await copy.close();

  await frame.goTo("Start");
  const kept = { name: "kept.pdf", mimeType: "application/pdf", buffer: await bytesOf(download) };
  await start.choose(kept);
  await expect(frame.name).toHaveValue("Support to Halvora");
  await wizard.open("review");
  await expect(wizard.main).toContainText("Sector 2: River districts");
});

test("do checks beside the question answer each choice, take a remedy and a dissent, and follow undo?", async ({
  page,
  start,
  frame,
  wizard,
}) => {
  await start.openExample();
  await wizard.open("impartiality");
  const check = wizard.check("Conditions on support to other forces");
  await expect(check).not.toContainText("Risk assessment before support");
  await wizard.choose("Risk assessment before support", "No");
  await expect(check).toContainText("Stated absent: Risk assessment before support");
  await check.getByRole("button", { name: "Ask for a risk assessment before support" }).click();
  const yes = page
    .getByRole("radiogroup", { name: "Risk assessment before support" })
    .getByRole("radio", { name: "Yes" });
  await expect(yes).toBeChecked();
  await expect(page.getByText(/^Done: Ask for a risk assessment/)).toBeVisible();
  await frame.undo.click();
  await expect(yes).not.toBeChecked();
  await check.getByRole("button", { name: "Set my own view beside this check" }).click();
  await check.getByRole("textbox", { name: "Who says so" }).fill("Planning cell");
  await check.getByRole("textbox", { name: "Why" }).fill("Support is limited to rations");
  await check.getByRole("button", { name: "Keep this beside the check" }).click();
  await expect(check).toContainText(/Planning cell, \d+ \w+ \d{4}: Support is limited to rations/);
  await expect(check).toContainText("Partly met");
  await frame.goTo("Report");
  await expect(page.getByRole("main")).toContainText("Support is limited to rations");
  await frame.undo.click();
  await expect(page.getByRole("main")).not.toContainText("Support is limited to rations");
});
