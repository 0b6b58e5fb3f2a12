import { badTexts } from "../fixtures/given-texts";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

test("does every kind of file that is no text to read get a sentence, and change nothing?", async ({
  page,
  start,
  frame,
  reader,
}) => {
  test.setTimeout(120_000);
  await start.open();
  await start.blank.click();
  await expect(frame.saved).toBeVisible();
  await reader.open();
  await reader.read.click();
  await expect(reader.refusal).toContainText("There is no text here");
  for (const { file, says } of badTexts) {
    await reader.choose(file);
    await expect(reader.refusal).toContainText(`${file.name} was not read`);
    await expect(reader.refusal).toContainText(says);
    await expect(frame.name).toHaveValue("New design");
    await expect(frame.undo).toHaveAttribute("aria-disabled", "true");
  }
  await expectAccessible(page);
});
