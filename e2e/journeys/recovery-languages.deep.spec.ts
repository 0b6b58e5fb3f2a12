import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { stumblingBlocks } from "../pages/spoken-tree";

const wordsOf = (language: string): Record<string, string> =>
  JSON.parse(
    readFileSync(
      new URL(`../../src/i18n/messages/${language}/recovery.json`, import.meta.url),
      "utf8",
    ),
  );

const languages = { ar: "rtl", zh: "ltr", en: "ltr", fr: "ltr", ru: "ltr", es: "ltr" } as const;

for (const [language, direction] of Object.entries(languages)) {
  test.describe(`to a reader of ${language}`, () => {
    test.use({ locale: language, viewport: { width: 360, height: 800 } });

    test("does the page that stands where the app does not speak their language, without a barrier?", async ({
      page,
    }) => {
      const words = wordsOf(language);
      await page.route(/assets\/main-.*js/, (route) => route.abort());
      await page.goto("./");
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(words["recovery.failed.title"] ?? "");
      await expect(heading).toBeFocused();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      await expectAccessible(page);
      expect(await stumblingBlocks(page)).toEqual([]);
    });

    test("does it stand in English where nothing more can be fetched?", async ({ page }) => {
      await page.route(/assets\/(main|recovery)-.*js/, (route) => route.abort());
      await page.goto("./");
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText("Mandate Wizard could not start");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
    });
  });
}
