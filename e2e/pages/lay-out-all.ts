import type { Page } from "@playwright/test";

/**
 * Lays out what is out of view too. A browser that serves a screen reader tells of it, and its sizes
 * and colours are judged as they are once it is scrolled to.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [sheet];
  });
}
