import { overflowOf, screenGroups } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { tooSmallTargets } from "../pages/targets";

const usual = { width: 1440, dir: "ltr", colors: {} } as const;
const looks: readonly {
  name: string;
  width: number;
  dir: "ltr" | "rtl";
  colors: { colorScheme?: "dark"; forcedColors?: "active" };
}[] = [
  { ...usual, name: "at 320 px", width: 320 },
  { ...usual, name: "at 360 px", width: 360 },
  { ...usual, name: "at 768 px", width: 768 },
  { ...usual, name: "at 1440 px" },
  { ...usual, name: "in the dark", colors: { colorScheme: "dark" } },
  { ...usual, name: "in the dark on a phone", width: 360, colors: { colorScheme: "dark" } },
  { ...usual, name: "from right to left", dir: "rtl" },
  { ...usual, name: "from right to left on a phone", width: 360, dir: "rtl" },
  { ...usual, name: "in forced colours", colors: { forcedColors: "active" } },
];

for (const { name: look, width, dir, colors } of looks) {
  for (const { name: group, begin, screens } of screenGroups) {
    test(`are the screens ${group} free of barriers ${look}, and do they fit?`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia(colors);
      await begin(page);
      for (const { name, open } of screens) {
        await test.step(name, async () => {
          await open(page);
          await page.evaluate((way) => document.documentElement.setAttribute("dir", way), dir);
          await expectAccessible(page);
          expect(await overflowOf(page)).toBeLessThanOrEqual(0);
          expect(await tooSmallTargets(page)).toEqual([]);
        });
      }
    });
  }
}
