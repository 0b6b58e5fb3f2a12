import { linesOf } from "../../../ui/strip-lines";
import { makeStripScale } from "../../../ui/strip-scale";
import type { OwnFigure } from "./own-figures";
import type { PublishedPoints } from "./published-points";

/** Pixels around the plot: names of the y ticks at its start, x ticks under it. */
export const margin = { start: 52, end: 32, foot: 44 };
/** Height of one line of the planner's own figures over the plot, in pixels. */
export const ownLine = 20;
const plotHeight = 200;

/** Where everything of one picture stands, in pixels from the top left; small is at the left. */
export interface PointsLayout {
  height: number;
  top: number;
  bottom: number;
  right: number;
  xTicks: readonly { value: number; x: number }[];
  yTicks: readonly { value: number; y: number }[];
  points: readonly {
    end: "from" | "to";
    at: number;
    value: number;
    x: number;
    y: number;
    isBelow: boolean;
  }[];
  /** The stretch between the two ends, outside which the study says nothing. */
  studied: { from: number; to: number };
  own: readonly {
    figure: OwnFigure;
    from: number;
    to: number;
    y: number;
    lines: readonly string[];
  }[];
}

/**
 * Lays a picture out on a given width; the axes reach as far as the study or the own figure, each
 * of which stands under its name, in as many lines as it takes.
 */
export function layOutPoints(
  { size }: Pick<PublishedPoints, "size">,
  own: readonly OwnFigure[],
  width: number,
  nameOf: (figure: OwnFigure) => string,
): PointsLayout {
  const { at, from, to, toIs } = size;
  let lastLine = 0;
  const names = own.map((figure) => {
    const lines = linesOf(nameOf(figure), width, true);
    const y = lastLine * ownLine + 14;
    lastLine += lines.length;
    return { figure, lines, y };
  });
  const top = lastLine * ownLine + 44;
  const bottom = top + plotHeight;
  const right = width - margin.end;
  const values = [at.from, at.to, ...own.flatMap(({ low, high }) => [low, high])];
  const x = makeStripScale(values, "linear", right - margin.start, width < 480 ? 3 : 6);
  const y = makeStripScale([0, from, to], "linear", plotHeight, 4);
  const xOf = (value: number) => margin.start + x.positionOf(value);
  const yOf = (value: number) => bottom - y.positionOf(value);
  return {
    height: bottom + margin.foot,
    top,
    bottom,
    right,
    xTicks: x.ticks.map((value) => ({ value, x: xOf(value) })),
    yTicks: y.ticks.map((value) => ({ value, y: yOf(value) })),
    points: [
      { end: "from", at: at.from, value: from, x: xOf(at.from), y: yOf(from), isBelow: false },
      { end: "to", at: at.to, value: to, x: xOf(at.to), y: yOf(to), isBelow: toIs === "below" },
    ],
    studied: { from: xOf(at.from), to: xOf(at.to) },
    own: names.map((name) => ({
      ...name,
      from: xOf(name.figure.low),
      to: xOf(name.figure.high),
    })),
  };
}
