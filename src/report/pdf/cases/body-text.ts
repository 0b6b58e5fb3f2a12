import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { margin } from "../paper";

/** A stretch of text as a reader finds it, in points from the lower left corner of its page. */
export interface FoundText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface BodyText {
  /** Everything between the head and the foot of the pages, in the order of the file. */
  readonly found: readonly FoundText[];
  readonly width: number;
  readonly height: number;
}

/** Reads the text between head and foot of a PDF back, as pdf.js finds it. */
export async function bodyTextOf(bytes: Uint8Array): Promise<BodyText> {
  const loading = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const pdf = await loading.promise;
  const found: FoundText[] = [];
  let [width, height] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    ({ width, height } = page.getViewport({ scale: 1 }));
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str === "") continue;
      const [left = 0, baseline = 0] = item.transform.slice(4);
      if (baseline < margin || baseline > height - margin) continue;
      found.push({ page: number, text: item.str, left, right: left + item.width, baseline });
    }
  }
  await loading.destroy();
  return { found, width, height };
}

const spacesAndControls = /[\s\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g;

/** A text without spaces and without what is never drawn, to be compared wherever lines end. */
export const flatText = (text: string): string => text.replace(spacesAndControls, "");
