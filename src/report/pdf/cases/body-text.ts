import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readTagged, type TaggedElement } from "./read-tagged";

/** A stretch of text as a reader finds it, in points from the lower left corner of its page. */
export interface FoundText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The marked content it stands in, by its number on the page. */
  readonly content: number;
}

export interface BodyText {
  /** All that is tagged, so without head and foot, in the order of the file. */
  readonly found: readonly FoundText[];
  readonly width: number;
  readonly height: number;
}

/** The number in an id of pdf.js such as "p12R_mc3"; nothing for an artefact. */
function numberOf(item: object): number | undefined {
  const [, number] = /_mc(\d+)$/.exec("id" in item ? String(item.id) : "") ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Reads the tagged text of a PDF back, as pdf.js finds it. */
export async function bodyTextOf(bytes: Uint8Array): Promise<BodyText> {
  const loading = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const pdf = await loading.promise;
  const found: FoundText[] = [];
  let [width, height] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    ({ width, height } = page.getViewport({ scale: 1 }));
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (number | undefined)[] = [];
    for (const item of items) {
      if ("type" in item) {
        if (item.type === "endMarkedContent") open.pop();
        else open.push(numberOf(item));
        continue;
      }
      const content = open.at(-1);
      if (item.str === "" || content === undefined) continue;
      const [left = 0, baseline = 0] = item.transform.slice(4);
      const right = left + item.width;
      found.push({ page: number, text: item.str, left, right, baseline, content });
    }
  }
  await loading.destroy();
  return { found, width, height };
}

/** The tagged text of a PDF in the order in which a voice reads it, columns and pages joined. */
export async function textInOrder(bytes: Uint8Array): Promise<string> {
  const { found } = await bodyTextOf(bytes);
  const texts = new Map<string, string>();
  for (const { page, content, text } of found) {
    const key = `${page - 1} ${content}`;
    texts.set(key, (texts.get(key) ?? "") + text);
  }
  const read = ({ kids }: TaggedElement): string =>
    kids
      .map((kid) => {
        if (kid.kind === "element") return read(kid.element);
        return kid.kind === "content" ? (texts.get(`${kid.page} ${kid.number}`) ?? "") : "";
      })
      .join("");
  const { tree } = readTagged(bytes);
  return tree ? read(tree) : "";
}

const spacesAndControls = /[\s\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g;

/** A text without spaces and without what is never drawn, to be compared wherever lines end. */
export const flatText = (text: string): string => text.replace(spacesAndControls, "");
