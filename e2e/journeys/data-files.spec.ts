import { reportFileSchema } from "../../src/report/json/report-file";
import { readWorkbook } from "../../src/report/xlsx/cases/read-workbook";
import { expect, test } from "../fixtures/walk";
import { bytesOf } from "../pages/report-page";

test("can an analyst take the report along as tables, pictures and content, and stop a PDF?", async ({
  page,
  start,
  frame,
  report,
}) => {
  await start.openExample();
  await frame.goTo("Report");

  const workbook = await report.dataFile("All tables (XLSX)");
  expect(workbook.suggestedFilename()).toMatch(/\.tables\.xlsx$/);
  const { names, sheets } = readWorkbook(new Uint8Array(await bytesOf(workbook)));
  expect(names).toEqual(expect.arrayContaining(["Checks", "Figures", "Sectors"]));
  expect(sheets[1]?.get("D1")).toEqual({ value: "Status", isText: true });

  const csv = String(await bytesOf(await report.dataFile("Checks (CSV)")));
  expect(csv).toMatch(/^\uFEFFCheck \(id\),/);
  expect(csv.split("\r\n").length).toBeGreaterThan(60);

  const content = JSON.parse(String(await bytesOf(await report.dataFile("Whole content (JSON)"))));
  expect(reportFileSchema.safeParse(content).success).toBe(true);

  const picture = String(await bytesOf(await report.dataFile("Profile by factor (SVG)")));
  const [, title = ""] = /<title id="title">([^<]+)</.exec(picture) ?? [];
  await expect(page.getByRole("article")).toContainText(title);
  await expect(page.getByText(/saved it as .+\.profile\.svg/)).toBeVisible();

  await page.route(/report-worker/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => undefined);
  });
  await report.downloadButton.click();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.getByText("Stopped. No file was made.")).toBeVisible();
  await expect(report.downloadButton).toBeFocused();
});
