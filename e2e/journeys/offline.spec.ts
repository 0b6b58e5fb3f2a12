import { arcadiaInWord } from "../fixtures/given-texts";
import { test } from "../fixtures/host-of-its-own";
import { expect } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { ReaderPage } from "../pages/reader-page";
import { bytesOf, pdfOf } from "../pages/report-page";

test("after one visit under any path, does the whole job work with the host gone, reload included?", async ({
  page,
  host,
  start,
  frame,
  report,
}) => {
  await start.open();
  await expect(page.getByText("it opens without a network")).toBeVisible({ timeout: 30_000 });
  host.goAway();
  const reader = new ReaderPage(page);
  await page.reload();
  await start.example.click();
  await frame.goTo("Report");
  await report.embedDesign();
  const download = await report.download();
  expect((await pdfOf(download)).text).toContain("Halvora");
  await page.reload();
  await expect(frame.heading).toHaveText("Report");
  await reader.open();
  await reader.choose(arcadiaInWord);
  await expect(reader.row("Troop ceiling")).toContainText("9,000 people");
  await frame.goTo("Start");
  const buffer = await bytesOf(download);
  await start.choose({ name: "report.pdf", mimeType: "application/pdf", buffer });
  await expect(page.getByText("was opened as a copy")).toBeVisible();
});

test("is a newer version offered, put off, and taken on the reader's word without losing work?", async ({
  page,
  host,
  start,
  frame,
}) => {
  const offer = page.getByText("A new version is ready");
  const shown = page.locator("html");
  await start.open();
  await start.blank.click();
  await frame.goTo("Start");
  await expect(page.getByText("it opens without a network")).toBeVisible({ timeout: 30_000 });
  host.release();
  await page.reload();
  await expect(offer).toBeVisible();
  await expectAccessible(page, "header + div");
  await page.getByRole("button", { name: "Later" }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await expect(shown).not.toHaveAttribute("data-release");
  await frame.name.fill("Typed before the change");
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(shown).toHaveAttribute("data-release", "newer");
  await expect(frame.name).toHaveValue("Typed before the change");
});
