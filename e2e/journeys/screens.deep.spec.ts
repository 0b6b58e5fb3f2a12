import { openExample, screens } from "../fixtures/screens";
import { test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

for (const width of [360, 768]) {
  test(`is every screen free of barriers at ${width} px?`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 900 });
    await openExample(page);
    for (const { name, open } of screens) {
      await test.step(name, async () => {
        await open(page);
        await expectAccessible(page);
      });
    }
  });
}
