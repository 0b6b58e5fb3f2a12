import type { jsPDF } from "jspdf";
import { fontFamily } from "./fonts/load-fonts";
import type { Face } from "./text-style";

/** The width of a text in points, set in a face at a size. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Measures by letter with the document's own fonts; each letter's width is asked for once. */
export function measureWith(doc: jsPDF): Measure {
  const widths: Record<Face, Map<string, number>> = {
    normal: new Map(),
    bold: new Map(),
    italic: new Map(),
  };
  const widthOf = (letter: string, face: Face): number => {
    const known = widths[face].get(letter);
    if (known !== undefined) return known;
    doc.setFont(fontFamily, face);
    const width = doc.getStringUnitWidth(letter);
    widths[face].set(letter, width);
    return width;
  };
  return (text, face, size) => {
    let sum = 0;
    for (const letter of text) sum += widthOf(letter, face);
    return sum * size;
  };
}
