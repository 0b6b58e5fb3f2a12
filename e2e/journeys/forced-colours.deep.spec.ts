import { screenGroups } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { marksByBackground, unseenWhenForced } from "../pages/forced-colours";

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
          const after = new Set((await marksByBackground(page)).map(({ at }) => at));
          expect(before.filter(({ at }) => !after.has(at)).map(({ html }) => html)).toEqual([]);
          expect(await unseenWhenForced(page)).toEqual([]);
          await page.emulateMedia({ ...still, forcedColors: "none" });
        });
      }
    });
  }
}
