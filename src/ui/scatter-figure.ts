import { makeStripScale } from "./strip-scale";

/** A thing by its two values. */
export interface ScatterPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Things so near to each other that they share one mark. */
export interface ScatterMark {
  readonly ids: readonly string[];
  /** The middle of the mark, in pixels from the left and the top. */
  readonly left: number;
  readonly top: number;
  /** The values of the first of them, and how far they reach. */
  readonly x: { readonly low: number; readonly high: number };
  readonly y: { readonly low: number; readonly high: number };
}

export interface ScatterTick {
  readonly value: number;
  /** In pixels from the left, or from the top. */
  readonly at: number;
}

/** A scatter with everything in its place, in pixels. */
export interface ScatterFigure {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly base: number;
  readonly ticksX: readonly ScatterTick[];
  readonly ticksY: readonly ScatterTick[];
  /** From the left, then from the top. */
  readonly marks: readonly ScatterMark[];
}

/** Marks lie in cells of so many pixels, so that no two lie nearer and each can be hit. */
export const CELL = 28;
const PLOT = CELL * 11;
const HEAD = CELL / 2 + 4;
const FOOT = 32;
/** Room at the side for the labels of the ticks, and at the end of the axis. */
const SIDE = 48;
const END = 28;

/**
 * Lays out a scatter for a width. What falls into one cell shares a mark; its values say exactly what
 * it holds. Along an axis whose values lie a cell apart each mark stands at its value, else in the
 * middle of its cell. More is up and to the right in every language.
 */
export function layOutScatter(points: readonly ScatterPoint[], width: number): ScatterFigure {
  // Half a cell stays free at both ends of an axis, so that a mark at an end is whole.
  const room = Math.max(CELL, width - SIDE - END - CELL);
  const xs = makeStripScale(
    points.map(({ x }) => x),
    "linear",
    room,
    Math.max(2, Math.floor(room / 110)),
  );
  const ys = makeStripScale(
    points.map(({ y }) => y),
    "linear",
    PLOT - CELL,
  );
  const base = HEAD + PLOT;
  const atX = (pixels: number) => SIDE + CELL / 2 + pixels;
  const atY = (pixels: number) => base - CELL / 2 - pixels;
  const placeX = placing(points.map(({ x }) => xs.positionOf(x)));
  const placeY = placing(points.map(({ y }) => ys.positionOf(y)));
  const marks = new Map<string, { left: number; top: number; held: ScatterPoint[] }>();
  for (const point of points) {
    const left = atX(placeX(xs.positionOf(point.x)));
    const top = atY(placeY(ys.positionOf(point.y)));
    const name = `${left} ${top}`;
    const there = marks.get(name);
    if (there) there.held.push(point);
    else marks.set(name, { left, top, held: [point] });
  }
  return {
    width,
    height: base + FOOT,
    left: SIDE,
    base,
    ticksX: ticksFor(
      points.map(({ x }) => x),
      xs.ticks,
    ).map((value) => ({
      value,
      at: atX(xs.positionOf(value)),
    })),
    ticksY: ticksFor(
      points.map(({ y }) => y),
      ys.ticks,
    ).map((value) => ({
      value,
      at: atY(ys.positionOf(value)),
    })),
    marks: [...marks.values()]
      .map(({ left, top, held }) => ({
        ids: held.map(({ id }) => id),
        left,
        top,
        x: reach(held.map(({ x }) => x)),
        y: reach(held.map(({ y }) => y)),
      }))
      .sort((one, other) => one.left - other.left || one.top - other.top),
  };
}

/** Where a mark stands along an axis, in whole pixels: at its value, or in the middle of its cell. */
function placing(positions: readonly number[]): (position: number) => number {
  const all = [...new Set(positions.map(Math.round))].sort((one, other) => one - other);
  const isApart = all.every((each, at) => at === 0 || each - (all[at - 1] as number) >= CELL);
  return (position) =>
    isApart ? Math.round(position) : Math.floor(position / CELL) * CELL + CELL / 2;
}

/** No half of what is counted, and nothing below zero where nothing is. */
function ticksFor(values: readonly number[], ticks: readonly number[]): readonly number[] {
  const isCounted = values.every(Number.isInteger);
  const isBelow = values.some((value) => value < 0);
  return ticks.filter((tick) => (isBelow || tick >= 0) && (!isCounted || Number.isInteger(tick)));
}

function reach(values: readonly number[]) {
  return { low: Math.min(...values), high: Math.max(...values) };
}
