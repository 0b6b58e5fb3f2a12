import { expect, test } from "../fixtures/walk";
import { focusNow } from "../pages/focus-in-sight";
import { stumblingBlocks } from "../pages/spoken-tree";
import { WalkPanel } from "../pages/walk-panel";

/** More stops than the pages that are gone through have. */
const mostStops = 700;

for (const { name, size } of [
  { name: "in a wide window", size: { width: 1440, height: 900 } },
  { name: "on a phone", size: { width: 360, height: 740 } },
]) {
  test(`do the words of the walk cover nothing that takes the focus, at every place of it ${name}?`, async ({
    page,
    start,
  }) => {
    test.setTimeout(600_000);
    const walk = new WalkPanel(page);
    await page.setViewportSize(size);
    await start.open();
    await page.getByRole("button", { name: "Walk through an example" }).press("Enter");
    for (const place of [1, 2, 3, 4, 5, 6]) {
      await expect(walk.panel).toContainText(`${place} of 6`);
      await expect(walk.heading).toBeFocused();
      expect(await stumblingBlocks(page)).toEqual([]);
      // The wizard and the assessment; on the long report the words lie over a part of what is tall.
      const stopsHere = [3, 5].includes(place) ? (["Tab", "Shift+Tab"] as const) : [];
      const standing = new Set<string>();
      const first = page.getByRole("link", { name: "Skip to the content" });
      for (const key of stopsHere) {
        await (key === "Tab" ? first : walk.heading).focus();
        let stops = 0;
        for (let at = ""; at !== "lost"; stops += 1) {
          expect(stops, `stops of ${key}`).toBeLessThan(mostStops);
          await page.keyboard.press(key);
          at = await page.evaluate(focusNow);
          standing.add(at);
        }
      }
      expect([...standing].filter((at) => !/^(in sight|lost)/.test(at))).toEqual([]);
      if (place < 6) await walk.next.press("Enter");
    }
  });
}
