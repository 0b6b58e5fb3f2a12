import type { Direction } from "../../i18n/locale";
import type { Words } from "../../i18n/words";
import { DOT, layOutStrip, type StripFigure } from "../../ui/strip-figure";
import { LABEL_ROW, POLE_GAP } from "../../ui/strip-label-layout";
import { describeStrip } from "../../ui/strip-text";
import type { StripChartProps } from "../../ui/strip-values";
import { PAPER_WHITE } from "../../ui/tokens";
import type { ReportMeta } from "../model/report";
import { colours, edge, paragraph, pictureWidth, styles, svgFile, textLine } from "./svg-page";

const path = (d: string, colour: string, more = "") =>
  `<path d="${d}" stroke="${colour}" fill="none"${more}/>`;

function axisOf({ axis, ticks }: StripFigure): string {
  const drawn = ticks.map(
    ({ x, text }) =>
      path(`M${x} ${axis.y}v5`, colours["line-strong"]) +
      textLine(text, x, axis.y + 20, styles.small, ' text-anchor="middle"'),
  );
  return path(`M${axis.from} ${axis.y}H${axis.to}`, colours["line-strong"]) + drawn.join("");
}

/** Poles first, then the words on a ground of their own, so that no pole crosses a letter. */
function labelsOf({ labels, axis }: StripFigure, direction: Direction): string {
  // The words run as their language does, and grow to the right of the pole all the same.
  const runs = direction === "rtl" ? ' direction="rtl" text-anchor="end"' : "";
  const poles = labels.map(({ x, top, isOwn }) =>
    isOwn
      ? path(`M${x} ${top + 2}V${axis.y}`, colours.accent, ' stroke-width="2"')
      : path(`M${x} ${top + 2}V${axis.y}`, colours["line-strong"], ' stroke-dasharray="3 3"'),
  );
  const texts = labels.map(({ from, width, top, lines, isOwn }) => {
    const style = isOwn ? { ...styles.strong, colour: colours.accent } : styles.plain;
    const ground = `<rect x="${from + 2}" y="${top}" width="${width - 4}" height="${lines.length * LABEL_ROW - 2}" fill="${PAPER_WHITE}"/>`;
    const written = lines.map((line, at) =>
      textLine(line, from + POLE_GAP, top + at * LABEL_ROW + 14, style, runs),
    );
    return ground + written.join("");
  });
  return [...poles, ...texts].join("");
}

function dotsOf({ dots, own, axis }: StripFigure): string {
  const drawn = dots.map(
    ({ x, y }) =>
      `<circle cx="${x}" cy="${y}" r="${DOT}" fill="${colours["ink-soft"]}" fill-opacity="0.55" stroke="${PAPER_WHITE}"/>`,
  );
  const diamond =
    own === undefined
      ? ""
      : `<path d="M${own} ${axis.y - 9}l9 9-9 9-9-9z" fill="${colours.accent}" stroke="${PAPER_WHITE}" stroke-width="1.5"/>`;
  return drawn.join("") + diamond;
}

/** A strip chart as an SVG file: the same picture as on the page, small at the left in every language. */
export function stripSvg(words: Words, meta: ReportMeta, chart: StripChartProps): string {
  const { direction } = words;
  const room = pictureWidth - 2 * edge;
  const figure = layOutStrip(chart, room, words);
  const title = paragraph(chart.title, { x: edge, top: edge, room, direction }, styles.title);
  const top = title.bottom + 10;
  const said = describeStrip(chart, words);
  const text = paragraph(
    said,
    { x: edge, top: top + figure.height + 8, room, direction },
    styles.small,
  );
  const drawing = axisOf(figure) + labelsOf(figure, direction) + dotsOf(figure);
  return svgFile(words, meta, {
    title: chart.title,
    description: said,
    height: text.bottom,
    body: `${title.svg}<g direction="ltr" transform="translate(${edge} ${top})">${drawing}</g>${text.svg}`,
  });
}
