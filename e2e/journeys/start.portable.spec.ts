import { portableAddress } from "../fixtures/portable-file";
import { expect, test } from "../fixtures/walk";

test("does the portable file open by double-click, without fetching anything?", async ({
  page,
}) => {
  const errors: string[] = [];
  const fetched: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(portableAddress);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
  expect(fetched.filter((url) => url !== portableAddress && !url.startsWith("data:"))).toEqual([]);
});
