import { arcadiaAsPdf, arcadiaInWord, badTexts } from "../fixtures/given-texts";
import { expectRefused } from "../fixtures/refused-texts";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";

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
  // The long runs try every kind; each is also tried without a browser.
  await expectRefused(
    { start, frame, reader },
    badTexts.filter((_, index) => index % 8 === 0),
  );
  await expectAccessibleAtAGlance(page);
});
