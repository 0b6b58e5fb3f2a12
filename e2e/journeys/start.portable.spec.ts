import { portableAddress } from "../fixtures/portable-file";
import { expect, test } from "../fixtures/walk";

test("does the portable file open by double-click, without fetching anything or failing?", async ({
  page,
}) => {
  await page.goto(portableAddress);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
