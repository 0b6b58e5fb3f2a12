import { type Flag, placeFlags } from "./strip-flags";

/** Height of a row of labels, in pixels. */
export const LABEL_ROW = 20;

/** Between the pole of a label and its first letter, in pixels. */
export const POLE_GAP = 5;

/** About the width of a letter of the small text, a little on the safe side. */
const LETTER = 7.6;

/** What a label names, pixels along the axis. */
export interface StripLabel {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly isOwn: boolean;
}

/** A label in its place: pixels from the left and from the top of the picture. */
export interface PlacedLabel extends StripLabel {
  readonly from: number;
  readonly width: number;
  readonly top: number;
}

/** The labels over a strip chart, lowest row nearest to the dots, and how much room they take. */
export function layOutLabels(
  labels: readonly StripLabel[],
  width: number,
): { readonly height: number; readonly labels: readonly PlacedLabel[] } {
  const flags: Flag[] = labels.map(({ id, x, text }) => ({
    id,
    x,
    width: text.length * LETTER + 2 * POLE_GAP,
  }));
  const places = placeFlags(flags, width);
  const height = (1 + Math.max(-1, ...places.map(({ row }) => row))) * LABEL_ROW;
  return {
    height,
    labels: labels.map((label) => {
      const { from = 0, width = 0, row = 0 } = places.find(({ id }) => id === label.id) ?? {};
      return { ...label, from, width, top: height - (row + 1) * LABEL_ROW };
    }),
  };
}
