import { useRef } from "react";
import type { StripChartProps, StripValue } from "./strip-chart";
import styles from "./strip-chart.module.css";
import { placeFlags } from "./strip-flags";
import { stackDots } from "./strip-layout";
import { makeStripScale } from "./strip-scale";
import { useWidth } from "./use-width";
import { useWords } from "./words-context";

const RADIUS = 5;
const SPACING = 2 * RADIUS + 1;
const LINE = 20;
/** Room beside the axis for half a dot and half a tick label, in pixels. */
const MARGIN = 28;
/** About the width of a letter of the small text, a little on the safe side. */
const LETTER = 7.5;
/** Between the line of a label and its first letter. */
const POLE_GAP = 5;
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
  const labels = named.map(({ id, label, value }) => ({
    id,
    x: xOf(value),
    text: words.say("ui.strip.mark", { label, value: format(value) }),
  }));
  const flags = placeFlags(
    labels.map(({ id, x, text }) => ({ id, x, width: text.length * LETTER + 2 * POLE_GAP })),
    width,
  );
  const rows = Math.max(0, ...flags.map(({ row }) => row + 1));
  const top = rows * LINE + 4;
  const base = top + Math.max(2, ...dots.map(({ row }) => row + 1)) * SPACING + RADIUS;
  const dotY = (row: number) => base - RADIUS - 2 - row * SPACING;

  return (
    <div ref={box} dir="ltr">
      <svg className={styles.picture} width={width} height={base + LINE + 4} aria-hidden="true">
        <line className={styles.axis} x1={MARGIN} x2={width - MARGIN} y1={base} y2={base} />
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.axis} x1={xOf(tick)} x2={xOf(tick)} y1={base} y2={base + 5} />
            <text className={styles.tick} x={xOf(tick)} y={base + LINE} textAnchor="middle">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {dots.map(({ id, x, row }) => (
          <circle key={id} className={styles.dot} cx={x} cy={dotY(row)} r={RADIUS} />
        ))}
        {labels.map(({ id, x, text }) => {
          const { row, side } = flags.find((flag) => flag.id === id) ?? { row: 0, side: "right" };
          const y = LINE * (rows - row) - 5;
          return (
            <g key={id} className={id === OWN ? styles.own : styles.mark}>
              <line x1={x} x2={x} y1={y - 10} y2={base} />
              <text
                x={side === "right" ? x + POLE_GAP : x - POLE_GAP}
                y={y}
                textAnchor={side === "right" ? "start" : "end"}
              >
                {text}
              </text>
            </g>
          );
        })}
        {own && (
          <path className={styles.diamond} d={`M${xOf(own.value)} ${base - 9}l9 9-9 9-9-9z`} />
        )}
      </svg>
    </div>
  );
}
