import type { LineChartProps, LinePoint } from "./line-values";
import { LABEL_ROW, layOutLabels, type PlacedLabel } from "./strip-label-layout";
import { makeStripScale } from "./strip-scale";

/** Height of the plot itself, in pixels. */
const PLOT = 220;
/** Room under the plot for the tick labels, in pixels. */
const FOOT = 28;
/** About the width of a letter of the tick labels, in pixels. */
const LETTER = 7.2;
/** Room at the end of the axis for half a tick label, in pixels. */
const END = 24;
/** Steps along the axis that people count in: months to a quarter, a half year, years. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const BAND = "band";
const RULE = "rule";

export interface PlacedLine {
  readonly id: string;
  readonly manner: "own" | "quiet";
  readonly path: string;
}

/** A label over the plot with the end of its pole on what it names. */
export interface LineLabel extends PlacedLabel {
  readonly to: number;
  readonly manner: "own" | "quiet" | "band" | "rule";
}

/** A line chart with everything in its place, in pixels from the left and the top. */
export interface LineFigure {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly base: number };
  readonly ticksX: readonly { readonly value: number; readonly x: number; readonly text: string }[];
  readonly ticksY: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  readonly band?: string;
  /** Whether the band is nowhere wider than a line, so that a line of the same values would hide it. */
  readonly isBandThin: boolean;
  readonly lines: readonly PlacedLine[];
  readonly rule?: number;
  readonly labels: readonly LineLabel[];
}

type Facts = Pick<LineChartProps, "band" | "lines" | "rule" | "formatX" | "formatY">;

/** Lays out a line chart for a width; zero is always in view. Earlier is at the left in every language. */
export function layOutLines(facts: Facts, width: number): LineFigure {
  const { band, lines, rule, formatX, formatY } = facts;
  const points = [...lines.flatMap((line) => line.points), ...bandPoints(band)];
  const values = [0, ...points.map(({ y }) => y), ...(rule ? [rule.y] : [])];
  const up = makeStripScale(values, "linear", PLOT, 4);
  const left = 8 + LETTER * Math.max(...up.ticks.map((tick) => formatY(tick).length));
  const right = width - END;
  const first = Math.min(...points.map(({ x }) => x), 0);
  const last = Math.max(...points.map(({ x }) => x), first + 1);
  const xOf = (x: number) => left + ((x - first) / (last - first)) * Math.max(1, right - left);
  const named = nameAnchors(facts, first, last);
  const { height: head, labels } = layOutLabels(
    named.map((each) => ({
      ...each,
      x: xOf(each.at),
      isOwn: each.manner === "own",
      isBold: each.manner === "own" || each.manner === "band",
    })),
    width,
  );
  const base = head + 8 + PLOT;
  const yOf = (y: number) => base - up.positionOf(y);
  const pathOf = (all: readonly LinePoint[]) =>
    all.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(xOf(x))} ${round(yOf(y))}`).join("");
  return {
    width,
    height: base + FOOT,
    plot: { left, right, base },
    ticksX: ticksAlong(first, last, formatX, right - left).map((tick) => ({
      ...tick,
      x: xOf(tick.value),
    })),
    ticksY: up.ticks.map((value) => ({ value, y: yOf(value), text: formatY(value) })),
    ...(band && band.points.length > 0
      ? { band: `${pathOf([...edge(band, highs), ...edge(band, lows).reverse()])}Z` }
      : {}),
    isBandThin: band?.points.every(({ low, high }) => low === high) ?? false,
    lines: lines
      .filter((line) => line.points.length > 0)
      .map(({ id, manner, points: own, isStepped }) => ({
        id,
        manner,
        path: pathOf(isStepped ? stepped(own) : own),
      })),
    ...(rule ? { rule: yOf(rule.y) } : {}),
    labels: labels.map((label, index) => {
      const { manner = "quiet", y = 0 } = named[index] ?? {};
      return { ...label, manner, to: yOf(y) };
    }),
  };
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
const highs = (band: NonNullable<Facts["band"]>) =>
  band.points.map(({ x, high }) => ({ x, y: high }));
const lows = (band: NonNullable<Facts["band"]>) => band.points.map(({ x, low }) => ({ x, y: low }));
const edge = (band: NonNullable<Facts["band"]>, side: typeof highs) =>
  band.isStepped ? stepped(side(band)) : side(band);
const bandPoints = (band: Facts["band"]) => (band ? [...highs(band), ...lows(band)] : []);

/** The corners of a line that holds each value until the next point. */
export function stepped(points: readonly LinePoint[]): LinePoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && before.y !== point.y ? [{ x: point.x, y: before.y }, point] : [point];
  });
}

interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly manner: LineLabel["manner"];
  readonly at: number;
  readonly y: number;
}

/** Where each name's pole stands: apart from one another along the axis, on what it names. */
function nameAnchors({ band, lines, rule }: Facts, first: number, last: number): Anchor[] {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const total = drawn.length + (band ? 1 : 0) + (rule ? 1 : 0);
  const spot = (index: number) => first + ((last - first) * (index + 1)) / (total + 1);
  const ofLines = drawn.map(({ id, label, manner, points }, index): Anchor => {
    const target = spot(index);
    const point = nearest(points, target);
    return { id, text: label, manner, at: point.x, y: point.y };
  });
  const bandAnchor = (): Anchor[] => {
    if (!band || band.points.length === 0) return [];
    const { x, low, high } = nearest(band.points, spot(drawn.length));
    return [{ id: BAND, text: band.label, manner: "band", at: x, y: (low + high) / 2 }];
  };
  const ruleAnchor: Anchor[] = rule
    ? [{ id: RULE, text: rule.label, manner: "rule", at: spot(total - 1), y: rule.y }]
    : [];
  return [...ofLines, ...bandAnchor(), ...ruleAnchor];
}

function nearest<P extends { readonly x: number }>(points: readonly P[], x: number): P {
  return points.reduce((best, point) =>
    Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best,
  );
}

/** Whole steps along the axis, as many as their words have room for. */
function ticksAlong(first: number, last: number, format: (x: number) => string, room: number) {
  const widest =
    Math.max(format(first).length, format(Math.floor(last)).length) * LETTER + LABEL_ROW;
  const most = Math.max(2, Math.floor(room / widest));
  const step = STEPS.find((each) => (last - first) / each < most) ?? last - first;
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const value = first + index * step;
    return { value, text: format(value) };
  });
}
