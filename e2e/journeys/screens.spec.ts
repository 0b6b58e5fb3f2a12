import { openExample, overflowOf, screens } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

// At the other widths the long runs look: the same content, laid out otherwise.
test("is no screen wider than the window of a phone?", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 900 });
  await openExample(page);
  for (const { name, open } of screens) {
    await open(page);
    expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
  }
});

const isStep = (name: string) => name.startsWith("wizard");

for (const { part, own } of [
  { part: "step of the wizard", own: screens.filter(({ name }) => isStep(name)) },
  { part: "other screen", own: screens.filter(({ name }) => !isStep(name)) },
]) {
  test(`is every ${part} free of barriers?`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await openExample(page);
    for (const { name, open } of own) {
      await test.step(name, async () => {
        await open(page);
        await expectAccessible(page);
      });
    }
  });
}
