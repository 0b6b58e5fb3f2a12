import { screenGroups } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { lostMarks, marksByBackground, unseenWhenForced } from "../pages/forced-colours";

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name: group, begin, screens } of screenGroups) {
    test(`can all of the screens ${group} be seen in forced colours, ${colorScheme}?`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      // A colour on its way to another is neither of them.
      const still = { colorScheme, reducedMotion: "reduce" } as const;
      await page.emulateMedia(still);
      await begin(page);
      for (const { name, open } of screens) {
        await test.step(name, async () => {
          await open(page);
          const before = await marksByBackground(page);
          await page.emulateMedia({ ...still, forcedColors: "active" });
          expect(await lostMarks(page, before)).toEqual([]);
          expect(await unseenWhenForced(page)).toEqual([]);
          await page.emulateMedia({ ...still, forcedColors: "none" });
        });
      }
    });
  }
}
