import { type Flag, placeFlags } from "./strip-flags";
import { linesOf, widthOf } from "./strip-lines";

/** Height of a row of labels, in pixels. */
export const LABEL_ROW = 20;

/** Between the pole of a label and its first letter, in pixels. */
export const POLE_GAP = 5;

/** What a label names, pixels along the axis. */
export interface StripLabel {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly isOwn: boolean;
  /** Whether its words stand out; the planner's own do. */
  readonly isBold?: boolean;
}

/** A label in its place: pixels from the left and from the top of the picture. */
export interface PlacedLabel extends StripLabel {
  /** Its words as they stand below one another. */
  readonly lines: readonly string[];
  readonly from: number;
  readonly width: number;
  readonly top: number;
}

/** The labels over a strip chart, lowest row nearest to the dots, and how much room they take. */
export function layOutLabels(
  labels: readonly StripLabel[],
  width: number,
): { readonly height: number; readonly labels: readonly PlacedLabel[] } {
  const room = width - 2 * POLE_GAP;
  const written = labels.map((label) => {
    const isBold = label.isBold ?? label.isOwn;
    const lines = linesOf(label.text, room, isBold);
    const widest = Math.max(...lines.map((line) => widthOf(line, isBold)));
    return { ...label, lines, width: widest + 2 * POLE_GAP };
  });
  const flags: Flag[] = written.map(({ id, x, lines, width }) => ({
    id,
    x,
    width,
    rows: lines.length,
  }));
  const places = placeFlags(flags, width);
  const height = Math.max(0, ...places.map(({ row, rows }) => row + rows)) * LABEL_ROW;
  return {
    height,
    labels: written.map((label) => {
      const { from = 0, row = 0 } = places.find(({ id }) => id === label.id) ?? {};
      return { ...label, from, top: height - (row + label.lines.length) * LABEL_ROW };
    }),
  };
}
