import type { Page } from "@playwright/test";

/**
 * What is clicked on the page and is both smaller than 24 by 24 pixels and nearer to another target
 * than WCAG 2.5.8 allows. Links within a line of text are free of it.
 */
export function tooSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const selector =
      "a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']";
    const inDialog = document.querySelector("dialog[open]");
    const targets = [...(inDialog ?? document).querySelectorAll(selector)]
      .map((element) => ({
        element,
        box: (element.closest("label") ?? element).getBoundingClientRect(),
      }))
      .filter(({ element, box }) => box.width > 4 && box.height > 4 && element.checkVisibility());
    const isInText = (element: Element) => {
      const around = element.parentElement?.textContent?.trim() ?? "";
      const own = element.textContent?.trim() ?? "";
      return getComputedStyle(element).display === "inline" && around.length > own.length;
    };
    const distance = (box: DOMRect, x: number, y: number) =>
      Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      );
    return targets
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .filter(({ element }) => !isInText(element))
      .filter(({ element, box }) => {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return targets.some(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            distance(other.box, x, y) < least / 2,
        );
      })
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 160)}`,
      );
  });
}
