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
 * Lays out a scatter for a width. What falls into one cell shares a mark in the middle of the cell;
 * its values say exactly what it holds. More is up and to the right in every language.
 */
export function layOutScatter(points: readonly ScatterPoint[], width: number): ScatterFigure {
  const room = Math.max(CELL, width - SIDE - END);
  const xs = makeStripScale(
    points.map(({ x }) => x),
    "linear",
    room,
    Math.max(2, Math.floor(room / 110)),
  );
  const ys = makeStripScale(
    points.map(({ y }) => y),
    "linear",
    PLOT,
  );
  const base = HEAD + PLOT;
  const cells = new Map<string, ScatterPoint[]>();
  for (const point of points) {
    const column = Math.floor(xs.positionOf(point.x) / CELL);
    const row = Math.floor(ys.positionOf(point.y) / CELL);
    const name = `${column} ${row}`;
    const cell = cells.get(name);
    if (cell) cell.push(point);
    else cells.set(name, [point]);
  }
  const marks = [...cells].map(([name, held]): ScatterMark => {
    const [column = 0, row = 0] = name.split(" ").map(Number);
    return {
      ids: held.map(({ id }) => id),
      left: SIDE + column * CELL + CELL / 2,
      top: base - row * CELL - CELL / 2,
      x: reach(held.map(({ x }) => x)),
      y: reach(held.map(({ y }) => y)),
    };
  });
  return {
    width,
    height: base + FOOT,
    left: SIDE,
    base,
    ticksX: xs.ticks.map((value) => ({ value, at: SIDE + xs.positionOf(value) })),
    ticksY: ys.ticks.map((value) => ({ value, at: base - ys.positionOf(value) })),
    marks: marks.sort((one, other) => one.left - other.left || one.top - other.top),
  };
}

function reach(values: readonly number[]) {
  return { low: Math.min(...values), high: Math.max(...values) };
}
