import { arcadiaAsPdf, arcadiaInWord, badTexts } from "../fixtures/given-texts";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

test("are a Word file and a PDF read as what they say, and does one become a design?", async ({
  page,
  frame,
  reader,
}) => {
  await reader.open();
  await reader.choose(arcadiaAsPdf);
  await expect(reader.row("Troop ceiling")).toContainText("9,000 people");
  await reader.another.click();
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], "arcadia.docx"));
      return transfer;
    },
    [...arcadiaInWord.buffer],
  );
  await page
    .getByText("Drop a text (.txt), a Word file")
    .dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByText("arcadia.docx · adopted 3 May 2031")).toBeVisible();
  await reader.act("Accept", "Troop ceiling").click();
  await reader.newDesign.click();
  await expect(frame.name).toHaveValue("Resolution 9999 (2031)");
});

test("does a file that is no text to read get a sentence, and change nothing?", async ({
  page,
  start,
  frame,
  reader,
}) => {
  await start.open();
  await start.blank.click();
  await expect(frame.saved).toBeVisible();
  await reader.open();
  await reader.read.click();
  await expect(reader.refusal).toContainText("There is no text here");
  // The long runs try every kind; each is also tried without a browser.
  for (const { file, says } of badTexts.filter((_, index) => index % 4 === 0)) {
    await reader.choose(file);
    await expect(reader.refusal).toContainText(`${file.name} was not read`);
    await expect(reader.refusal).toContainText(says);
    await expect(frame.name).toHaveValue("New design");
    await expect(frame.undo).toHaveAttribute("aria-disabled", "true");
  }
  await expectAccessible(page);
});
