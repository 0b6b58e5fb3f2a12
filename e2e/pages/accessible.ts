import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { layOutAll } from "./lay-out-all";

/**
 * Expects that axe finds nothing against WCAG 2.2 A and AA, nor against its good practice, on the
 * page as it stands, or on the part of it that `within` selects.
 */
export function expectAccessible(page: Page, within = "html"): Promise<void> {
  return expectNothing(page, within, []);
}

/**
 * The same but for contrast, which takes as long as all else together: the pairs of colours are held
 * by a test of their own, and the long runs look at every screen in every light.
 */
export function expectAccessibleButForContrast(page: Page): Promise<void> {
  return expectNothing(page, "html", ["color-contrast"]);
}

async function expectNothing(page: Page, within: string, without: string[]): Promise<void> {
  await layOutAll(page);
  // No page holds a frame, so axe may run in one piece; what passes is not carried over. Both make
  // it several times quicker.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], preload: false })
    .include(within)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .disableRules(without)
    .setLegacyMode()
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
}
