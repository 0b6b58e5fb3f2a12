import { useRef } from "react";
import styles from "./strip-chart.module.css";
import { DOT, layOutStrip } from "./strip-figure";
import { StripLabels } from "./strip-labels";
import type { StripChartProps } from "./strip-values";
import { useWidth } from "./use-width";
import { useWords } from "./words-context";

/** The drawing itself; the words for it stand outside. Small is at the left in every language. */
export function StripPicture(props: StripChartProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const { height, axis, ticks, labels, dots, own, also, band } = layOutStrip(props, width, words);
  return (
    <div ref={box} dir="ltr">
      <svg className={styles.picture} width={width} height={height} aria-hidden="true">
        {band && <rect className={styles.band} {...band} />}
        <line className={styles.axis} x1={axis.from} x2={axis.to} y1={axis.y} y2={axis.y} />
        {ticks.map(({ value, x, text }) => (
          <g key={value}>
            <line className={styles.axis} x1={x} x2={x} y1={axis.y} y2={axis.y + 5} />
            <text className={styles.tick} x={x} y={axis.y + 20} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
        <StripLabels labels={labels} base={axis.y} />
        {dots.map(({ id, x, y }) => (
          <circle key={id} className={styles.dot} cx={x} cy={y} r={DOT} />
        ))}
        {also.map(({ id, x }) => (
          <path key={id} className={styles.hollow} d={`M${x} ${axis.y - 8}l8 8-8 8-8-8z`} />
        ))}
        {own !== undefined && (
          <path className={styles.diamond} d={`M${own} ${axis.y - 9}l9 9-9 9-9-9z`} />
        )}
      </svg>
    </div>
  );
}
