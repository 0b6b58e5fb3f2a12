import { margin, papers } from "../../../src/report/pdf/paper";
import { hexOf, textStyles } from "../../../src/report/pdf/text-style";

export type StyleName = keyof typeof textStyles;

/** Height of a line of Noto Sans at size 1, by its own ascent and descent. */
const naturalLine = 1.362;

/** The paper and the sizes of our own report, for the others to set it alike. */
export const page = { ...papers.a4, margin, axis: 118, width: papers.a4.width - 2 * margin };

/** A manner of text: size in points, leading by the size and by the font's own line, colour. */
export function styleOf(name: StyleName) {
  const { size, leading, face, ink } = textStyles[name];
  return {
    size,
    lineBySize: leading / size,
    lineByFont: leading / (size * naturalLine),
    isBold: face === "bold",
    colour: hexOf(ink),
  };
}
