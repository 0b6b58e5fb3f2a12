import type { Direction } from "../../i18n/locale";
import type { Words } from "../../i18n/words";
import { COLOURS, PAPER_WHITE } from "../../ui/tokens";
import type { ReportMeta } from "../model/report";
import { linesOf, svgText } from "./svg-text";

export const colours = COLOURS.light;
/** The width of every picture, in pixels. */
export const pictureWidth = 800;
export const edge = 20;

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: true;
}

export const styles = {
  title: { size: 16, colour: colours.ink, isBold: true },
  strong: { size: 13, colour: colours.ink, isBold: true },
  plain: { size: 13, colour: colours.ink },
  small: { size: 11, colour: colours["ink-soft"] },
  marking: { size: 12, colour: colours.ink, isBold: true },
} as const satisfies Record<string, TextStyle>;

/** Height of a line of that size, in pixels. */
export const lineHeight = ({ size }: TextStyle) => Math.round(size * 1.45);

/** Places along the line of reading: in a language from right to left they count from the right. */
export function placesFor(direction: Direction) {
  const isTurned = direction === "rtl";
  return {
    /** Where text begins that stands `x` from the side where reading begins. */
    textAt: (x: number) => (isTurned ? pictureWidth - x : x),
    /** The left side of a shape of that width. */
    boxAt: (x: number, width: number) => (isTurned ? pictureWidth - x - width : x),
  };
}

/** One line of text; it begins at `x`, on the baseline `y`. */
export function textLine(text: string, x: number, y: number, style: TextStyle, more = ""): string {
  const weight = style.isBold ? ' font-weight="700"' : "";
  return `<text x="${x}" y="${y}" font-size="${style.size}" fill="${style.colour}"${weight}${more}>${svgText(text)}</text>`;
}

/** A paragraph in lines from `top` on, and where it ends. */
export function paragraph(
  text: string,
  { x, top, room, direction }: { x: number; top: number; room: number; direction: Direction },
  style: TextStyle,
): { readonly svg: string; readonly bottom: number } {
  const height = lineHeight(style);
  const { textAt } = placesFor(direction);
  const lines = linesOf(text, style.size, room);
  const drawn = lines.map((line, index) =>
    textLine(line, textAt(x), top + index * height + style.size, style),
  );
  return { svg: drawn.join(""), bottom: top + lines.length * height };
}

/** Words of the author, in whatever direction they run, apart from what stands around them. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** What goes into a file of its own: its name, what it shows in words, its drawing. */
export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly body: string;
}

/**
 * A picture as an SVG file: named and described for those who do not see it, text as text, nothing
 * fetched, the marking of the report at its head and foot and the versions under it.
 */
export function svgFile(words: Words, meta: ReportMeta, picture: Picture): string {
  const { direction } = words;
  const center = ' text-anchor="middle"';
  const marked = meta.marking ? lineHeight(styles.marking) + 8 : 0;
  const versions = paragraph(
    `${isolated(meta.title)} · ${words.date(meta.date)} · ${meta.versionsLine}`,
    { x: edge, top: marked + picture.height + 6, room: pictureWidth - 2 * edge, direction },
    styles.small,
  );
  const height = versions.bottom + marked + 10;
  const marking = (y: number) =>
    meta.marking
      ? textLine(isolated(meta.marking), pictureWidth / 2, y, styles.marking, center)
      : "";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}" role="img" aria-labelledby="title desc" xml:lang="${words.locale}" lang="${words.locale}" direction="${direction}" font-family="Noto Sans, Noto Sans Arabic, Noto Sans SC, Arial, sans-serif">`,
    `<title id="title">${svgText(picture.title)}</title>`,
    `<desc id="desc">${svgText(picture.description)}</desc>`,
    `<rect width="${pictureWidth}" height="${height}" fill="${PAPER_WHITE}"/>`,
    marking(20),
    `<g transform="translate(0 ${marked})">${picture.body}</g>`,
    versions.svg,
    marking(height - 8),
    "</svg>\n",
  ].join("");
}
