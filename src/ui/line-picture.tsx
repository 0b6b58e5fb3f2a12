import { useRef } from "react";
import styles from "./line-chart.module.css";
import { layOutLines } from "./line-figure";
import type { LineChartProps } from "./line-values";
import { LABEL_ROW, POLE_GAP } from "./strip-label-layout";
import { useWidth } from "./use-width";
import { useWords } from "./words-context";

/** The drawing itself; the words for it stand outside. Earlier is at the left in every language. */
export function LinePicture(props: LineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const figure = layOutLines(props, width);
  const { height, plot, ticksX, ticksY, band, isBandThin, lines, rule, labels } = figure;
  // The words run as their language does, and grow to the right of the pole all the same.
  const isTurned = useWords().direction === "rtl";
  const runs = isTurned ? ({ direction: "rtl", textAnchor: "end" } as const) : {};
  return (
    <div ref={box} dir="ltr">
      <svg className={styles.picture} width={width} height={height} aria-hidden="true">
        {ticksY.map(({ value, y, text }) => (
          <g key={value}>
            <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
            <text className={styles.tick} x={plot.left - 6} y={y + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {ticksX.map(({ value, x, text }) => (
          <g key={value}>
            <line className={styles.axis} x1={x} x2={x} y1={plot.base} y2={plot.base + 5} />
            <text className={styles.tick} x={x} y={plot.base + 20} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
        {band && <path className={styles.band} data-thin={isBandThin || undefined} d={band} />}
        {rule !== undefined && (
          <line className={styles.rule} x1={plot.left} x2={plot.right} y1={rule} y2={rule} />
        )}
        {lines.map(({ id, manner, path }) => (
          <path key={id} className={styles.line} data-manner={manner} d={path} />
        ))}
        {labels.map(({ id, x, top, to, manner }) => (
          <g key={id} className={styles.pole} data-manner={manner}>
            <line x1={x} x2={x} y1={top + 2} y2={to} />
            <circle cx={x} cy={to} r={3} />
          </g>
        ))}
        {labels.map(({ id, from, width: wide, top, lines: said, manner }) => (
          <g key={id} className={styles.label} data-manner={manner}>
            <rect x={from + 2} y={top} width={wide - 4} height={said.length * LABEL_ROW - 2} />
            {said.map((line, at) => {
              const y = top + at * LABEL_ROW + 14;
              return (
                <text key={y} x={from + POLE_GAP} y={y} {...runs}>
                  {line}
                </text>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
