import { screenGroups } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { focusNow, forgetStops, isMetAgain, mayGoRound } from "../pages/focus-in-sight";

/** More stops than any screen has. */
const mostStops = 700;

for (const { name: window, size } of [
  { name: "in a wide window", size: { width: 1280, height: 800 } },
  { name: "on a phone", size: { width: 360, height: 740 } },
  { name: "at 400 %", size: { width: 320, height: 256 } },
]) {
  for (const { name: group, begin, screens } of screenGroups) {
    test(`is the focus in sight at every stop of the screens ${group} ${window}, both ways, without a trap?`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      await page.setViewportSize(size);
      await begin(page);
      for (const { name, open } of screens) {
        await test.step(name, async () => {
          await open(page);
          const standing: string[] = [];
          for (const key of ["Tab", "Shift+Tab"]) {
            await page.evaluate(() => {
              if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
            });
            await page.evaluate(forgetStops);
            // Past the last stop the browser takes the focus, or leads it round to the other end.
            let isRound = false;
            let wasAtAnEnd = false;
            let stops = 0;
            for (let at = ""; at !== "lost" && !isRound; stops += 1) {
              expect(stops, `stops of ${key}`).toBeLessThan(mostStops);
              await page.keyboard.press(key);
              at = await page.evaluate(focusNow);
              standing.push(at);
              isRound = await page.evaluate(isMetAgain);
              wasAtAnEnd ||= await page.evaluate(mayGoRound);
            }
            expect(isRound && !wasAtAnEnd, `a trap for ${key} at ${standing.at(-1)}`).toBe(false);
          }
          expect(standing.filter((at) => !/^(in sight|lost)/.test(at))).toEqual([]);
        });
      }
    });
  }
}
