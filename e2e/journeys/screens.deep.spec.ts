import { openExample, overflowOf, screens } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

for (const width of [360, 768, 1440]) {
  test(`does every screen fit and stay free of barriers at ${width} px?`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 900 });
    await openExample(page);
    for (const { name, open } of screens) {
      await test.step(name, async () => {
        await open(page);
        expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
        await expectAccessible(page);
      });
    }
  });
}
