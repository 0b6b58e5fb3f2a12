import type { JSHandle, Page } from "@playwright/test";

/**
 * What cannot be seen where the reader's system sets the colours: words and drawings in the colour
 * of what they stand on, and fields without a border. axe reads the app's own colours here, not those
 * that are shown.
 */
export function unseenWhenForced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const partsOf = (color: string) => {
      if (!canvas) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
    };
    const luminanceOf = (color: string) => {
      const [red = 0, green = 0, blue = 0] = partsOf(color).map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isClear = (color: string) => color === "none" || (partsOf(color)[3] ?? 0) < 0.1;
    const ground = luminanceOf(getComputedStyle(document.documentElement).backgroundColor);
    const stands = (color: string) => {
      if (isClear(color)) return false;
      const own = luminanceOf(color);
      return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) >= 3;
    };
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ opacityProperty: true }) && width > 3 && height > 1;
    };
    const hasBorder = (element: Element) => {
      const style = getComputedStyle(element);
      return ["Top", "Bottom"].some(
        (side) =>
          Number.parseFloat(style[`border${side}Width` as "borderTopWidth"]) > 0 &&
          stands(style[`border${side}Color` as "borderTopColor"]),
      );
    };
    const isDrawn = (shape: Element) => {
      const { fill, stroke } = getComputedStyle(shape);
      return !isClear(fill) || !isClear(stroke);
    };
    const fields = [...document.querySelectorAll("input, select, textarea")]
      .filter(
        (field) => !field.matches("[type=radio], [type=checkbox], [type=file], [type=hidden]"),
      )
      // The browser draws a slider of its own in the reader's colours.
      .filter(
        (field) =>
          field.matches(":not([type=range])") || getComputedStyle(field).appearance === "none",
      )
      .filter((field) => isSeen(field) && !hasBorder(field))
      .map(({ outerHTML }) => `no border: ${outerHTML.slice(0, 160)}`);
    const drawings = [...document.querySelectorAll("svg")]
      .filter((svg) => isSeen(svg))
      .filter((svg) => {
        const shapes = [
          ...svg.querySelectorAll("path, circle, rect, line, polygon, polyline, text"),
        ];
        const drawn = shapes.filter((shape) => isDrawn(shape) && isSeen(shape));
        return (
          drawn.length > 0 &&
          !drawn.some((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return stands(fill) || stands(stroke);
          })
        );
      })
      .map(({ outerHTML }) => `in the colour of the page: ${outerHTML.slice(0, 200)}`);
    const behind = (element: Element | null): string => {
      if (!element) return "white";
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    const words = [...document.body.querySelectorAll("*:not(svg *, option)")]
      .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3))
      .filter((element) => element.textContent?.trim() && isSeen(element))
      .filter((element) => !element.closest(":disabled, [aria-disabled=true]"))
      .filter((element) => {
        const pair = [getComputedStyle(element).color, behind(element)].map(luminanceOf);
        return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05) < 4.5;
      })
      .map(({ outerHTML }) => `words in the colour behind them: ${outerHTML.slice(0, 160)}`);
    return [...fields, ...drawings, ...words];
  });
}

/** Elements without words that are seen by their background alone; drawings are looked at apart. */
export function marksByBackground(page: Page): Promise<JSHandle<Element[]>> {
  return page.evaluateHandle(() => {
    const groundOf = (element: Element | null): string => {
      if (!element) return "";
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba\(.*, 0\)$/.test(backgroundColor)
        ? groundOf(element.parentElement)
        : backgroundColor;
    };
    return [...document.body.querySelectorAll("*")].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { backgroundColor, borderTopWidth, outlineStyle } = getComputedStyle(element);
      return (
        !element.textContent?.trim() &&
        !element.querySelector("svg, input") &&
        !element.matches("svg, svg *, input, select, textarea, option") &&
        element.checkVisibility() &&
        width > 3 &&
        height > 3 &&
        borderTopWidth === "0px" &&
        outlineStyle === "none" &&
        backgroundColor !== groundOf(element.parentElement) &&
        groundOf(element) === backgroundColor
      );
    });
  });
}

/** The marks that were there before and, though still on the page, are none now, nor have a border. */
export async function lostMarks(page: Page, before: JSHandle<Element[]>): Promise<string[]> {
  const now = await marksByBackground(page);
  return page.evaluate(
    ([before, now]) =>
      before
        .filter((mark) => mark.isConnected && !now.includes(mark))
        .filter((mark) => getComputedStyle(mark).borderTopWidth === "0px")
        .map(({ outerHTML }) => outerHTML.slice(0, 160)),
    [before, now] as const,
  );
}
