import type { Words } from "../i18n/words";
import { layOutLabels, type PlacedLabel } from "./strip-label-layout";
import { stackDots } from "./strip-layout";
import { makeStripScale } from "./strip-scale";
import type { StripChartProps } from "./strip-values";

/** The radius of a dot, in pixels. */
export const DOT = 5;
const SPACING = 2 * DOT + 1;
/** Room beside the axis for half a dot and half a tick label, in pixels. */
const MARGIN = 28;
/** Room under the axis for the tick labels, in pixels. */
const FOOT = 24;
const OWN = "own";

/** A strip chart with everything in its place, in pixels from the left and the top. */
export interface StripFigure {
  readonly width: number;
  readonly height: number;
  readonly axis: { readonly from: number; readonly to: number; readonly y: number };
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly text: string }[];
  readonly labels: readonly PlacedLabel[];
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Where the planner's own value stands. */
  readonly own?: number;
  /** Where the planner's further values stand. */
  readonly also: readonly { readonly id: string; readonly x: number }[];
  /** The stretch behind the dots, from the left and from the top. */
  readonly band?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Lays out a strip chart for a width. Small is at the left in every language. */
export function layOutStrip(props: StripChartProps, width: number, words: Words): StripFigure {
  const { values, own, also = [], marks = [], band, format, formatTick = format } = props;
  const named = [...(own ? [{ ...own, id: OWN }] : []), ...also, ...marks];
  const ofPlanner = new Set([OWN, ...also.map(({ id }) => id)]);
  const every = [...values, ...named].map(({ value }) => value);
  const scale = makeStripScale(
    every,
    props.scale ?? "linear",
    width - 2 * MARGIN,
    width < 480 ? 3 : 6,
  );
  const xOf = (value: number) => MARGIN + scale.positionOf(value);
  const dots = stackDots(
    values.map(({ id, value }) => ({ id, x: xOf(value) })),
    SPACING,
  );
  const { height, labels } = layOutLabels(
    named.map(({ id, label, value }) => ({
      id,
      x: xOf(value),
      text: words.say("ui.strip.mark", { label, value: format(value) }),
      isOwn: ofPlanner.has(id),
    })),
    width,
  );
  const rows = Math.max(2, ...dots.map(({ row }) => row + 1));
  const stacked = rows * SPACING;
  const base = height + 4 + stacked + DOT;
  return {
    width,
    height: base + FOOT,
    axis: { from: MARGIN, to: width - MARGIN, y: base },
    ticks: scale.ticks.map((value) => ({ value, x: xOf(value), text: formatTick(value) })),
    labels,
    dots: dots.map(({ id, x, row }) => ({ id, x, y: base - DOT - 2 - row * SPACING })),
    ...(own ? { own: xOf(own.value) } : {}),
    also: also.map(({ id, value }) => ({ id, x: xOf(value) })),
    ...(band
      ? {
          band: {
            x: xOf(band.from),
            y: height + 2,
            width: Math.max(1, xOf(band.to) - xOf(band.from)),
            height: base - height - 2,
          },
        }
      : {}),
  };
}
