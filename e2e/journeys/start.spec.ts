import { expect, test } from "../fixtures/walk";

test("does the start page open, without fetching anything from elsewhere or failing?", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
