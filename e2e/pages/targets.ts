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
    // What stays in place lies over another part of the page at each scroll, so it is held against its
    // own neighbours only; that nothing which takes the focus stays under it is tried elsewhere.
    const bar = (element: Element) => {
      let around: Element | null = element;
      while (around && !["sticky", "fixed"].includes(getComputedStyle(around).position))
        around = around.parentElement;
      return around;
    };
    // Browsers give a button in a line of text a box of its own: words beside it tell that it is in one.
    const isInText = (element: Element) => {
      const { display } = getComputedStyle(element);
      const around = element.parentElement;
      const own = element.textContent?.trim() ?? "";
      if (display === "inline") return (around?.textContent?.trim() ?? "").length > own.length;
      const beside = [...(around?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
      return display === "inline-block" && beside.some(({ textContent }) => textContent?.trim());
    };
    const isSmall = (box: DOMRect) => box.width < least - 0.5 || box.height < least - 0.5;
    const centre = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    // A circle of 24 px around a small target keeps clear of others, and of the circles of others.
    const isNear = (box: DOMRect, other: DOMRect) => {
      const [x, y] = centre(box);
      const [otherX, otherY] = centre(other);
      const toBox = Math.hypot(
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      );
      const toCentre = Math.hypot(otherX - x, otherY - y);
      return toBox < least / 2 || (isSmall(other) && toCentre < least);
    };
    return targets
      .filter(({ element, box }) => isSmall(box) && !isInText(element))
      .filter(({ element, box }) =>
        targets.some(
          (other) =>
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            isNear(box, other.box) &&
            bar(element) === bar(other.element),
        ),
      )
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 160)}`,
      );
  });
}
