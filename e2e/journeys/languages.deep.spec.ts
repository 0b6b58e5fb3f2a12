import { everyAddress, goToAddress, openExampleIn } from "../fixtures/every-address";
import { overflowOf } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { tooSmallTargets } from "../pages/targets";

for (const locale of ["ar", "zh", "fr", "ru", "es"]) {
  for (const width of [360, 768, 1440]) {
    test.describe(`in ${locale} at ${width} px`, () => {
      test.use({ locale });

      test("is every page free of barriers, and does it fit?", async ({ page }) => {
        test.setTimeout(600_000);
        await page.setViewportSize({ width, height: 900 });
        await openExampleIn(page, locale);
        for (const address of everyAddress) {
          await test.step(address, async () => {
            await goToAddress(page, address);
            await expectAccessible(page);
            expect(await overflowOf(page)).toBeLessThanOrEqual(0);
            expect(await tooSmallTargets(page)).toEqual([]);
          });
        }
      });
    });
  }
}
