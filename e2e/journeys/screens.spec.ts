import { isEveryday, overflowOf, screenGroups } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { stumblingBlocks } from "../pages/spoken-tree";
import { tooSmallTargets } from "../pages/targets";

// At the other widths the long runs look, at errors and dialogs too: the same content, laid out otherwise.
for (const { name: group, begin, screens } of screenGroups.filter(isEveryday)) {
  test(`are the screens ${group} free of barriers, and no wider than a phone?`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 360, height: 900 });
    await begin(page);
    for (const { name, open } of screens) {
      await test.step(name, async () => {
        await open(page);
        await expectAccessibleAtAGlance(page);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(await tooSmallTargets(page)).toEqual([]);
        expect(await stumblingBlocks(page)).toEqual([]);
      });
    }
  });
}
