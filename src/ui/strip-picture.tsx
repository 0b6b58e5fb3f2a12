import { useRef } from "react";
import styles from "./strip-chart.module.css";
import { layOutLabels, StripLabels } from "./strip-labels";
import { stackDots } from "./strip-layout";
import { makeStripScale } from "./strip-scale";
import type { StripChartProps, StripValue } from "./strip-values";
import { useWidth } from "./use-width";
import { useWords } from "./words-context";

const RADIUS = 5;
const SPACING = 2 * RADIUS + 1;
/** Room beside the axis for half a dot and half a tick label, in pixels. */
const MARGIN = 28;
/** Room under the axis for the tick labels, in pixels. */
const FOOT = 24;
const OWN = "own";

type StripPictureProps = StripChartProps & { marks: readonly StripValue[] };

/** The drawing itself; the words for it stand outside. Small is at the left in every language. */
export function StripPicture(props: StripPictureProps) {
  const { values, own, marks, format, formatTick = format, scale: kind = "linear" } = props;
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const axis = width - 2 * MARGIN;
  const named = [...(own ? [{ id: OWN, ...own }] : []), ...marks];
  const every = [...values, ...named].map(({ value }) => value);
  const scale = makeStripScale(every, kind, axis, width < 480 ? 3 : 6);
  const xOf = (value: number) => MARGIN + scale.positionOf(value);
  const dots = stackDots(
    values.map(({ id, value }) => ({ id, x: xOf(value) })),
    SPACING,
  );
  const labels = layOutLabels(
    named.map(({ id, label, value }) => ({
      id,
      x: xOf(value),
      text: words.say("ui.strip.mark", { label, value: format(value) }),
      isOwn: id === OWN,
    })),
    width,
  );
  const dotRows = Math.max(2, ...dots.map(({ row }) => row + 1));
  const base = labels.height + 4 + dotRows * SPACING + RADIUS;
  const dotY = (row: number) => base - RADIUS - 2 - row * SPACING;

  return (
    <div ref={box} dir="ltr">
      <svg className={styles.picture} width={width} height={base + FOOT} aria-hidden="true">
        <line className={styles.axis} x1={MARGIN} x2={width - MARGIN} y1={base} y2={base} />
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.axis} x1={xOf(tick)} x2={xOf(tick)} y1={base} y2={base + 5} />
            <text className={styles.tick} x={xOf(tick)} y={base + 20} textAnchor="middle">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        <StripLabels layout={labels} base={base} />
        {dots.map(({ id, x, row }) => (
          <circle key={id} className={styles.dot} cx={x} cy={dotY(row)} r={RADIUS} />
        ))}
        {own && (
          <path className={styles.diamond} d={`M${xOf(own.value)} ${base - 9}l9 9-9 9-9-9z`} />
        )}
      </svg>
    </div>
  );
}
