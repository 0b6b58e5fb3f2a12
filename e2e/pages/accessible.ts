import { expect, type Page } from "@playwright/test";
import axe from "axe-core";
import { layOutAll } from "./lay-out-all";
import { tooSmallTargets } from "./targets";

/**
 * Expects that axe finds nothing against WCAG 2.2 A and AA, nor against its good practice, on the
 * page as it stands, or on the part of it that `within` selects. The size of targets on a whole page
 * is held by `tooSmallTargets`: axe's own rule takes what happens to lie under a bar for one that is
 * too small.
 */
export async function expectAccessible(page: Page, within = "html"): Promise<void> {
  if (within !== "html") return expectNothing(page, within, []);
  await expectNothing(page, within, ["target-size"]);
  expect(await tooSmallTargets(page)).toEqual([]);
}

/**
 * The same but for two rules that take four times as long as all others together. The pairs of
 * colours are held by a test of their own, and the size of targets by `tooSmallTargets`; the long
 * runs look at every screen in every light with these rules too.
 */
export function expectAccessibleAtAGlance(page: Page, within = "html"): Promise<void> {
  return expectNothing(page, within, ["color-contrast", "target-size"]);
}

/** Resolves once no colour is on its way to another any more, or after a second. Runs in the page. */
async function restOfMoves(): Promise<void> {
  const moves = document.getAnimations().map(({ finished }) => finished);
  const aSecond = new Promise((resolve) => setTimeout(resolve, 1000));
  await Promise.race([Promise.allSettled(moves), aSecond]);
}

/** What the page has to be free of: the tags of axe's rules. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectNothing(page: Page, within: string, without: string[]): Promise<void> {
  await layOutAll(page);
  await page.evaluate(restOfMoves);
  // Half a megabyte of script, which a page that stays has read already.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ within, tags, without }) => {
      const { axe: inPage } = globalThis as typeof globalThis & { axe: typeof axe };
      const { violations } = await inPage.run(within, {
        runOnly: { type: "tag", values: tags },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        resultTypes: ["violations"],
        preload: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    { within, tags, without },
  );
  expect(found).toEqual([]);
}
