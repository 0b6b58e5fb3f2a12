import type { Words } from "../../i18n/words";
import type { ProfileBlock, ProfileRow } from "../model/block";
import type { ReportMeta } from "../model/report";
import { statusShape } from "./status-shape";
import { colours, edge, paragraph, pictureWidth, placesFor, styles, svgFile } from "./svg-page";
import { svgText, widthOf } from "./svg-text";

const nameRoom = 300;
const barAt = edge + nameRoom + 20;
const barRoom = pictureWidth - edge - barAt;
const segment = { width: 22, height: 16, gap: 2 };
const perLine = Math.floor(barRoom / (segment.width + segment.gap));
const line = segment.height + 8;
const icon = 10;

function rule(y: number, colour: string): string {
  return `<path d="M${edge} ${y}H${pictureWidth - edge}" stroke="${colour}" stroke-width="0.75"/>`;
}

/** Equal segments, one a check: soft ground, a foot in the status's colour, its shape inside. */
function bar({ direction }: Words, { segments }: ProfileRow, top: number): string {
  const { boxAt } = placesFor(direction);
  const { width, height, gap } = segment;
  const drawn = segments.map((status, index) => {
    const x = boxAt(barAt + (index % perLine) * (width + gap), width);
    const y = top + Math.floor(index / perLine) * line;
    return [
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours[`${status}-soft`]}"/>`,
      `<rect x="${x}" y="${y + height - 2}" width="${width}" height="2" fill="${colours[status]}"/>`,
      statusShape(status, x + (width - icon) / 2, y + 2, icon),
    ].join("");
  });
  return drawn.join("");
}

function row(words: Words, each: ProfileRow, top: number): { svg: string; bottom: number } {
  const { direction } = words;
  const name = paragraph(
    each.label,
    { x: edge, top: top + 6, room: nameRoom, direction },
    styles.strong,
  );
  const note = paragraph(
    each.note,
    { x: edge, top: name.bottom, room: nameRoom, direction },
    styles.small,
  );
  const barLines = Math.ceil(each.segments.length / perLine);
  const counts = paragraph(
    each.counts,
    { x: barAt, top: top + 8 + barLines * line, room: barRoom, direction },
    styles.small,
  );
  const bottom = Math.max(note.bottom, counts.bottom) + 6;
  return {
    svg: `${rule(top, colours.line)}<g role="img" aria-label="${svgText(words.labelled(each.label, each.counts))}">${name.svg}${note.svg}${bar(words, each, top + 8)}${counts.svg}</g>`,
    bottom,
  };
}

/** The shapes of the statuses with their words, as many to a line as fit. */
function keyOf({ direction }: Words, { key }: ProfileBlock, top: number) {
  const { boxAt } = placesFor(direction);
  let [x, y] = [edge, top];
  const drawn = key.map(({ status, word }) => {
    const width = icon + 6 + widthOf(word, styles.small.size) + 22;
    if (x > edge && x + width > pictureWidth - edge) [x, y] = [edge, y + 18];
    const text = paragraph(
      word,
      { x: x + icon + 6, top: y, room: pictureWidth, direction },
      styles.small,
    );
    const shape = statusShape(status, boxAt(x, icon), y + 2, icon);
    x += width;
    return shape + text.svg;
  });
  return { svg: drawn.join(""), bottom: y + 18 };
}

/** The profile by factor as an SVG file: the figure that the report shows. */
export function profileSvg(words: Words, meta: ReportMeta, profile: ProfileBlock): string {
  const { direction } = words;
  const wide = { x: edge, room: pictureWidth - 2 * edge, direction };
  const title = paragraph(profile.title, { ...wide, top: edge }, styles.title);
  let y = title.bottom + 8;
  const rows = profile.rows.map((each) => {
    const drawn = row(words, each, y);
    y = drawn.bottom;
    return drawn.svg;
  });
  const key = keyOf(words, profile, y + 12);
  const caption = paragraph(profile.caption, { ...wide, top: key.bottom + 4 }, styles.small);
  return svgFile(words, meta, {
    title: profile.title,
    description: profile.alternative,
    height: caption.bottom,
    body: [title.svg, ...rows, rule(y, colours["line-strong"]), key.svg, caption.svg].join(""),
  });
}
