import { readFileSync } from "node:fs";
import { everyAddress, frameWords, goToAddress, openExampleIn } from "../fixtures/every-address";
import { overflowOf } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { tooSmallTargets } from "../pages/targets";

test.describe("in Arabic", () => {
  test.use({ locale: "ar" });

  test("is every page free of barriers, from right to left and no wider than a phone?", async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 360, height: 900 });
    await openExampleIn(page, "ar");
    for (const address of everyAddress) {
      await test.step(address, async () => {
        await goToAddress(page, address);
        expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
        await expectAccessibleAtAGlance(page);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(await tooSmallTargets(page)).toEqual([]);
      });
    }
  });
});

test("is a language chosen on the page kept, and a report made in another one?", async ({
  page,
}) => {
  await openExampleIn(page, "en");
  const menu = page.getByRole("combobox", { name: "Language", exact: true });
  await expect(menu.locator("option")).toHaveCount(6);
  await menu.selectOption("fr");
  const french = frameWords("fr");
  await page.getByText(french["app.language.unreviewed"] ?? "").waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
  await page.reload();
  await page.getByText(french["app.language.unreviewed"] ?? "").waitFor();

  await goToAddress(page, "/report");
  const report = page.getByRole("article");
  await expect(report).toHaveAttribute("lang", "fr");
  await page.locator("summary").first().click();
  await page
    .getByRole("combobox", { name: reportWord("fr", "report.option.language") })
    .selectOption("ar");
  await expect(report).toHaveAttribute("lang", "ar");
  await expect(report).toHaveAttribute("dir", "rtl");
  await expect(report).toContainText(reportWord("ar", "report.limits.translation"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    reportWord("fr", "report.page.title"),
  );
});

test("is a language gone to by keyboard once it is meant, and is the focus still on the list?", async ({
  page,
  start,
}) => {
  await start.open();
  const menu = page.getByRole("banner").getByRole("combobox").last();
  const root = page.locator("html");
  await menu.focus();
  await page.keyboard.press("ArrowDown");
  await expect(menu).toHaveValue("fr");
  await page.keyboard.press("Escape");
  await expect(menu).toHaveValue("en");
  await page.keyboard.press("ArrowDown");
  await expect(root).toHaveAttribute("lang", "en");
  await page.keyboard.press("Enter");
  await expect(root).toHaveAttribute("lang", "fr");
  await expect(menu).toBeFocused();
});

function reportWord(locale: string, key: string): string {
  const file = new URL(`../../src/i18n/messages/${locale}/report.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"))[key];
}
