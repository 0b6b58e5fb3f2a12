import { arcadiaAsPdf, arcadiaInWord } from "../fixtures/given-texts";
import { portableAddress } from "../fixtures/portable-file";
import { expect, test } from "../fixtures/walk";

test("does the portable file read a Word file and a PDF without a worker?", async ({
  page,
  frame,
  reader,
}) => {
  await page.goto(`${portableAddress}#/reader`);
  await reader.choose(arcadiaInWord);
  await expect(reader.row("Troop ceiling")).toContainText("9,000 people");
  await reader.another.click();
  await reader.choose(arcadiaAsPdf);
  await expect(page.getByText("arcadia.pdf · adopted 3 May 2031")).toBeVisible();
  await reader.act("Accept", "Troop ceiling").click();
  await reader.newDesign.click();
  await expect(frame.name).toHaveValue("Resolution 9999 (2031)");
});
