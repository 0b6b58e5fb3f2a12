import { badTexts } from "../fixtures/given-texts";
import { expectRefused } from "../fixtures/refused-texts";
import { test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

test("does every kind of file that is no text to read get a sentence, and change nothing?", async ({
  page,
  start,
  frame,
  reader,
}) => {
  test.setTimeout(120_000);
  await expectRefused({ start, frame, reader }, badTexts);
  await expectAccessible(page);
});
