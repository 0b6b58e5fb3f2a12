import styles from "./strip-chart.module.css";
import { LABEL_ROW, type PlacedLabel, POLE_GAP } from "./strip-label-layout";
import { useWords } from "./words-context";

export interface StripLabelsProps {
  labels: readonly PlacedLabel[];
  /** Height of the axis, where the poles stand, in pixels from the top. */
  base: number;
}

/** Poles first, then the words on a ground of their own, so that no pole crosses a letter. */
export function StripLabels({ labels, base }: StripLabelsProps) {
  // The words run as their language does, and grow to the right of the pole all the same.
  const isTurned = useWords().direction === "rtl";
  const runs = isTurned ? ({ direction: "rtl", textAnchor: "end" } as const) : {};
  const kindOf = (isOwn: boolean) => (isOwn ? styles.own : styles.mark);
  return (
    <>
      {labels.map(({ id, x, top, isOwn }) => (
        <g key={id} className={kindOf(isOwn)}>
          <line x1={x} x2={x} y1={top + 2} y2={base} />
        </g>
      ))}
      {labels.map(({ id, from, width, top, lines, isOwn }) => (
        <g key={id} className={kindOf(isOwn)}>
          <rect x={from + 2} y={top} width={width - 4} height={lines.length * LABEL_ROW - 2} />
          {lines.map((line, at) => {
            const y = top + at * LABEL_ROW + 14;
            return (
              <text key={y} x={from + POLE_GAP} y={y} {...runs}>
                {line}
              </text>
            );
          })}
        </g>
      ))}
    </>
  );
}
