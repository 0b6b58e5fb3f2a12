import styles from "./strip-chart.module.css";
import { type Flag, placeFlags } from "./strip-flags";

/** Height of a row of labels, in pixels. */
export const LABEL_ROW = 20;

/** Between the pole of a label and its first letter, in pixels. */
const POLE_GAP = 5;

/** About the width of a letter of the small text, a little on the safe side. */
const LETTER = 7.6;

export interface StripLabel {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly isOwn: boolean;
}

/** The labels over a strip chart, lowest row nearest to the dots, and how much room they take. */
export function layOutLabels(labels: readonly StripLabel[], width: number) {
  const flags: Flag[] = labels.map(({ id, x, text }) => ({
    id,
    x,
    width: text.length * LETTER + 2 * POLE_GAP,
  }));
  const places = placeFlags(flags, width);
  const rows = 1 + Math.max(-1, ...places.map(({ row }) => row));
  return {
    height: rows * LABEL_ROW,
    labels: labels.map((label) => {
      const place = places.find(({ id }) => id === label.id);
      return { ...label, from: place?.from ?? 0, width: place?.width ?? 0, row: place?.row ?? 0 };
    }),
  };
}

export interface StripLabelsProps {
  layout: ReturnType<typeof layOutLabels>;
  /** Height of the axis, where the poles stand, in pixels from the top. */
  base: number;
}

/** Poles first, then the words on a ground of their own, so that no pole crosses a letter. */
export function StripLabels({ layout, base }: StripLabelsProps) {
  const topOf = (row: number) => layout.height - (row + 1) * LABEL_ROW;
  const kindOf = (isOwn: boolean) => (isOwn ? styles.own : styles.mark);
  return (
    <>
      {layout.labels.map(({ id, x, row, isOwn }) => (
        <g key={id} className={kindOf(isOwn)}>
          <line x1={x} x2={x} y1={topOf(row) + 2} y2={base} />
        </g>
      ))}
      {layout.labels.map(({ id, from, width, row, text, isOwn }) => (
        <g key={id} className={kindOf(isOwn)}>
          <rect x={from + 2} y={topOf(row)} width={width - 4} height={LABEL_ROW - 2} />
          <text x={from + POLE_GAP} y={topOf(row) + 14}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
