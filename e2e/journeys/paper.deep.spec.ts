import { overflowOf, screenGroups } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { cutOffText } from "../pages/cut-off-text";
import { expectAllOnPaper, paleText, paperWidth } from "../pages/on-paper";

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name: group, begin, screens } of screenGroups) {
    test(`is all of the screens ${group} on paper when printed, dark on white, from a ${colorScheme} window?`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width: paperWidth, height: 1000 });
      await page.emulateMedia({ colorScheme });
      await begin(page);
      for (const { name, open } of screens) {
        await test.step(name, async () => {
          await open(page);
          await page.emulateMedia({ media: "print", colorScheme });
          expect(await overflowOf(page)).toBeLessThanOrEqual(0);
          expect(await cutOffText(page)).toEqual([]);
          expect(await paleText(page)).toEqual([]);
          await expectAllOnPaper(page);
          await page.emulateMedia({ media: "screen", colorScheme });
        });
      }
    });
  }
}
