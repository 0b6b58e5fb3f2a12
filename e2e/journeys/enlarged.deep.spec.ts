import { overflowOf, screenGroups } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { cutOffText } from "../pages/cut-off-text";

/** The distances of WCAG 1.4.12, which a reader may ask for and nothing may be lost by. */
const wideText = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

// A window of 1280 by 1024 pixels at 400 % has room for 320 by 256.
for (const { name: look, size, style } of [
  { name: "at 400 %", size: { width: 320, height: 256 }, style: "" },
  { name: "with wide text", size: { width: 1280, height: 900 }, style: wideText },
  { name: "with wide text on a phone", size: { width: 360, height: 740 }, style: wideText },
]) {
  for (const { name: group, begin, screens } of screenGroups) {
    test(`can the screens ${group} be read whole ${look}, scrolling one way only?`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await begin(page);
      for (const { name, open } of screens) {
        await test.step(name, async () => {
          await open(page);
          await page.evaluate((rules) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            document.adoptedStyleSheets = [sheet];
          }, style);
          expect(await overflowOf(page)).toBeLessThanOrEqual(0);
          expect(await cutOffText(page)).toEqual([]);
          const moving = await page.evaluate(() =>
            [...document.querySelectorAll("*")]
              .filter((element) => {
                const { transitionDuration, animationName } = getComputedStyle(element);
                return /[1-9]/.test(transitionDuration) || animationName !== "none";
              })
              .map(({ outerHTML }) => outerHTML.slice(0, 120)),
          );
          expect(moving).toEqual([]);
        });
      }
    });
  }
}
