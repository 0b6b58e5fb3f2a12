import type { Page } from "@playwright/test";

/**
 * Elements whose own words do not fit into them and cannot be scrolled to. What is there for screen
 * readers alone is meant to be cut off, what is typed into a field can be moved through, and what is shortened to some lines has a
 * button beside it that shows it all.
 */
export function cutOffText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    return [...document.body.querySelectorAll("*:not(input, select, textarea)")]
      .filter((element) => element.textContent?.trim() && element.checkVisibility())
      .filter((element) => {
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
        if (webkitLineClamp !== "none") return false;
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .filter(({ clientWidth }) => clientWidth > 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
  });
}
