import { expect, test } from "../fixtures/walk";

test("does a look chosen here show at once, and again at the next visit?", async ({
  page,
  start,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await start.open();
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const asOnDevice = await ground();
  const looks = page.getByRole("combobox", { name: "Colours" });
  await looks.selectOption({ label: "Dark" });
  await expect.poll(ground).not.toBe(asOnDevice);
  await page.reload();
  await expect(looks).toHaveValue("dark");
  expect(await ground()).not.toBe(asOnDevice);
  await looks.selectOption({ label: "High contrast" });
  await expect.poll(ground).toBe("rgb(255, 255, 255)");
  await looks.selectOption({ label: "As on this device" });
  await expect.poll(ground).toBe(asOnDevice);
});
