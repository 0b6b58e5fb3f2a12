import { COLOURS } from "../../../ui/tokens";
import type { MapGrid } from "./map-grid";
import type { MapNames } from "./map-in-words";

/** Words and measures of the saved picture; sizes in pixels. */
export interface MapSvgWords {
  title: string;
  /** The line under the map: which evidence, from when. */
  note: string;
  names: MapNames;
  side: Readonly<Record<"for" | "against" | "null", string>>;
  gap: string;
  direction: "ltr" | "rtl";
}

const rowNames = 250;
const columnWidth = 170;
const headHeight = 96;
const lineHeight = 17;
const rowHeight = 3 * lineHeight + 12;
const edge = 16;
/** Room for a count with its word before its bar begins. */
const countWidth = 106;

const { ink, line, surface, accent, "ink-soft": soft, "not-met": against } = COLOURS.light;
const sides = ["for", "against", "null"] as const;
const pens = {
  for: `fill="${accent}"`,
  against: `fill="${against}"`,
  null: `fill="${surface}" stroke="${soft}"`,
};

/**
 * The map as a picture that stands alone: counts as numbers first, bars beside them, gaps said in
 * words. Bars of the three sides are drawn to one scale.
 */
export function mapSvg(grid: MapGrid, words: MapSvgWords): string {
  const width = rowNames + grid.columns.length * columnWidth + 2 * edge;
  const height = headHeight + grid.rows.length * rowHeight + 56;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${surface}"/>`,
    text(edge, 28, words.title, `font-size="18" font-weight="600" fill="${ink}"`),
    ...grid.columns.flatMap((column, place) =>
      wrapped(words.names.column(column), 20).map((part, index) =>
        text(xOf(place), 62 + index * 15, part, `font-weight="600" fill="${ink}"`),
      ),
    ),
    ...grid.cells.flatMap((cells, row) =>
      rowParts(grid, words, cells, headHeight + row * rowHeight, width),
    ),
    text(edge, height - 18, words.note, `fill="${soft}"`),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Noto Sans', Arial, sans-serif" font-size="12" role="img" aria-label="${escaped(words.title)}" direction="${words.direction}">`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

const xOf = (column: number) => edge + rowNames + column * columnWidth;

function rowParts(
  grid: MapGrid,
  words: MapSvgWords,
  cells: MapGrid["cells"][number],
  top: number,
  width: number,
): string[] {
  const name = words.names.row(cells[0]?.row ?? "");
  return [
    `<line x1="${edge}" x2="${width - edge}" y1="${top}" y2="${top}" stroke="${line}"/>`,
    ...wrapped(name, 36).map((part, index) =>
      text(edge, top + 18 + index * 15, part, `fill="${ink}"`),
    ),
    ...cells.flatMap(({ tally, entries }, place) => {
      const x = xOf(place);
      if (entries.length === 0)
        return [text(x, top + 2 * lineHeight + 2, words.gap, `fill="${soft}" font-style="italic"`)];
      return sides.flatMap((side, index) => {
        const y = top + 6 + index * lineHeight;
        const room = columnWidth - countWidth - 12;
        const bar = Math.round((tally[side] / grid.most) * room * 10) / 10;
        return [
          text(x, y + 12, `${tally[side]} ${words.side[side]}`, `fill="${ink}"`),
          ...(bar > 0
            ? [`<rect x="${x + countWidth}" y="${y + 4}" width="${bar}" height="8" ${pens[side]}/>`]
            : []),
        ];
      });
    }),
  ];
}

function text(x: number, y: number, content: string, style: string): string {
  return `<text x="${x}" y="${y}" ${style}>${escaped(content)}</text>`;
}

/** A text in lines of about so many letters; SVG breaks none by itself. */
function wrapped(content: string, letters: number): string[] {
  const lines: string[] = [""];
  for (const word of content.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last && last.length + word.length + 1 > letters) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (content: string) => content.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
