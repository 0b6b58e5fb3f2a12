import { expect, type Page } from "@playwright/test";
import { readPdf } from "../../src/report/pdf/cases/read-pdf";

/** The width of A4 between the margins that browsers leave, in CSS pixels. */
export const paperWidth = 718;

/**
 * Text that would hardly be seen on white paper, on which browsers print no backgrounds: less than
 * 4.5 to 1, and less than 3 to 1 where it is large.
 */
export function paleText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminanceOf = (color: string) => {
      if (!canvas) return 0;
      canvas.fillStyle = "white";
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [...document.body.querySelectorAll("*")]
      .filter(
        (element) => hasOwnText(element) && element.checkVisibility({ opacityProperty: true }),
      )
      .filter((element) => {
        const { color, fontSize, printColorAdjust, fill } = getComputedStyle(element);
        if (printColorAdjust === "exact") return false;
        const ink = element instanceof SVGElement ? fill : color;
        const contrast = 1.05 / (luminanceOf(ink) + 0.05);
        return contrast < (Number.parseFloat(fontSize) >= 24 ? 3 : 4.5);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
  });
}

const squeezed = (text: string) => text.normalize("NFKC").replace(/[\s\u00AD\u200B]+/g, "");

/** Expects that all that is to be read on the page is in the PDF that the browser prints of it. */
export async function expectAllOnPaper(page: Page): Promise<void> {
  const said = await page.evaluate(() => {
    /** What is seen of an element's words; what is there for screen readers alone is not printed. */
    const seenWords = (element: Element): string =>
      [...element.childNodes]
        .map((node) => {
          if (!(node instanceof Element)) return node.nodeType === 3 ? node.textContent : "";
          const isSeen = node.checkVisibility() && getComputedStyle(node).clipPath === "none";
          return isSeen ? seenWords(node) : "";
        })
        .join("");
    return [...document.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, th, td, caption")]
      .filter((element) => !element.querySelector("p, li, dd, td, table, svg, button, label, ul"))
      .filter((element) => element.checkVisibility() && !element.closest("[inert]"))
      .filter((element) => element.getBoundingClientRect().width > 4)
      .map((element) => seenWords(element).trim())
      .filter(Boolean);
  });
  const { text } = await readPdf(new Uint8Array(await page.pdf({ format: "A4" })));
  const printed = squeezed(text);
  expect(said.filter((words) => !printed.includes(squeezed(words)))).toEqual([]);
}
