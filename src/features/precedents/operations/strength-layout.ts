import type { StrengthDot, StrengthGroup } from "../../../precedents/browse/strengths";
import { linesOf } from "../../../ui/strip-lines";

/** Pixels around the plot of one panel: the scale's numbers at its start, years below. */
export const margin = { start: 72, end: 16, top: 28, foot: 24 };
/** Height of a line of a panel's name, in pixels. */
export const nameLine = 18;
const plotHeight = 132;
/** Room over the largest dot, in steps of the scale. */
const headroom = 0.2;
/** About the width of a letter of a label, in pixels. */
const letter = 7;

export interface PlacedDot extends StrengthDot {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** One type's panel: where everything stands, in pixels from its top left. */
export interface StrengthPanel {
  readonly group: StrengthGroup;
  /** Its name as it stands over the plot, in as many lines as it takes. */
  readonly name: readonly string[];
  readonly dots: readonly PlacedDot[];
  readonly labels: readonly PlacedLabel[];
}

export interface StrengthLayout {
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
  readonly right: number;
  readonly xTicks: readonly { value: number; x: number }[];
  readonly yTicks: readonly { value: number; y: number }[];
  /** Every dot of every panel, to stand faintly behind each. */
  readonly all: readonly PlacedDot[];
  readonly panels: readonly StrengthPanel[];
}

/** So many names at most in a panel, from among so many of its largest operations. */
const mostNames = 3;
const named = 8;

/** The largest, then the next: as many names as find room, no two over each other; one at least. */
function labelsOf(dots: readonly PlacedDot[], right: number): PlacedLabel[] {
  const placed: (PlacedLabel & { from: number; to: number })[] = [];
  const largest = [...dots].sort((a, b) => b.persons - a.persons).slice(0, named);
  for (const [rank, { id, acronym, x, y }] of largest.entries()) {
    if (placed.length === mostNames) break;
    const length = acronym.length * letter;
    const anchor = x + 8 + length > right ? "end" : "start";
    const from = anchor === "start" ? x + 8 : x - 8 - length;
    const to = from + length;
    const isOver = placed.some(
      (other) => Math.abs(other.y - (y + 4)) < 14 && from < other.to && other.from < to,
    );
    const isOnDot = dots.some(
      (other) =>
        other.id !== id && Math.abs(other.y - y) < 8 && other.x > from - 4 && other.x < to + 4,
    );
    if (isOver || (isOnDot && rank > 0)) continue;
    placed.push({
      id,
      text: acronym,
      x: anchor === "start" ? from : to,
      y: y + 4,
      anchor,
      from,
      to,
    });
  }
  return placed.map(({ from: _from, to: _to, ...label }) => label);
}

/**
 * Panels of one width, all on the same two scales: years along, military strength upwards, each
 * step ten times the one below. `everything` sets the scales and stands faintly behind each panel.
 */
export function layOutStrengths(
  groups: readonly StrengthGroup[],
  everything: readonly StrengthGroup[],
  width: number,
  nameOf: (type: StrengthGroup["type"]) => string,
): StrengthLayout {
  const all = everything.flatMap(({ dots }) => dots);
  const years = all.map(({ year }) => year);
  const first = Math.floor(Math.min(...years) / 10) * 10;
  const last = Math.ceil(Math.max(...years) / 10) * 10;
  const sizes = all.map(({ persons }) => persons);
  const least = Math.floor(Math.log10(Math.min(...sizes)));
  const most = Math.log10(Math.max(...sizes)) + headroom;
  const right = width - margin.end;
  const names = groups.map(({ type }) => linesOf(nameOf(type), width, true));
  // Panels that stand side by side keep one height, that of the longest name.
  const head = (Math.max(1, ...names.map(({ length }) => length)) - 1) * nameLine;
  const bottom = margin.top + head + plotHeight;
  const xOf = (year: number) =>
    margin.start + ((year - first) / (last - first || 1)) * (right - margin.start);
  const yOf = (persons: number) =>
    bottom - ((Math.log10(persons) - least) / (most - least || 1)) * plotHeight;
  const place = (dot: StrengthDot): PlacedDot => ({
    ...dot,
    x: xOf(dot.year),
    y: yOf(dot.persons),
  });
  const step = width < 360 ? 40 : 20;
  const ticks = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, at) => first + at * step,
  );
  return {
    width,
    height: bottom + margin.foot,
    bottom,
    right,
    xTicks: ticks.map((value) => ({ value, x: xOf(value) })),
    yTicks: Array.from({ length: Math.floor(most) - least + 1 }, (_, at) => 10 ** (least + at)).map(
      (value) => ({
        value,
        y: yOf(value),
      }),
    ),
    all: all.map(place),
    panels: groups.map((group, at) => {
      const dots = group.dots.map(place);
      return { group, name: names[at] ?? [], dots, labels: labelsOf(dots, right) };
    }),
  };
}
