import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { nextStop } from "./roving-focus";
import styles from "./scatter-chart.module.css";
import { layOutScatter, type ScatterMark, type ScatterPoint } from "./scatter-figure";
import { useWidth } from "./use-width";

export interface ScatterChartProps {
  /** The one message of the picture, as a sentence. */
  title: string;
  points: readonly ScatterPoint[];
  /** The point that the others are held against, with its short name. */
  own?: { readonly id: string; readonly label: string };
  /** What grows to the right, and what upwards. */
  axisX: string;
  axisY: string;
  formatX: (x: number) => string;
  formatY: (y: number) => string;
  /** A mark in words, for those who do not see it. */
  describe: (mark: ScatterMark) => string;
  /** The points of the mark that is chosen. */
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  /** How to read the picture, and where the same stands in words. */
  text: ReactNode;
}

/**
 * Things by two values, those that lie together in one mark that says how many they are. Marks are
 * buttons: one stop of the keyboard for all, arrows lead from one to the next.
 */
export function ScatterChart(props: ScatterChartProps) {
  const { title, points, own, axisX, axisY, formatX, formatY, describe, text } = props;
  const { chosen, onChoose } = props;
  const titleId = useId();
  const textId = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const [stop, setStop] = useState(0);
  const { height, left, base, ticksX, ticksY, marks } = layOutScatter(points, width);
  const current = Math.min(stop, Math.max(0, marks.length - 1));

  function lead(event: KeyboardEvent<HTMLDivElement>) {
    const next = nextStop(event.key, current, marks.length, false);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    box.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <figure className={styles.figure} aria-labelledby={titleId} aria-describedby={textId}>
      <figcaption className={styles.title} id={titleId}>
        {title}
      </figcaption>
      <p className={styles.text} id={textId}>
        {text}
      </p>
      <p dir="ltr" className={styles.axisY} aria-hidden="true">
        <bdi>{axisY}</bdi>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read out as a form */}
      <div
        ref={box}
        dir="ltr"
        role="group"
        className={styles.plot}
        onKeyDown={lead}
        aria-labelledby={titleId}
      >
        <svg width={width} height={height} className={styles.picture} aria-hidden="true">
          {ticksY.map(({ value, at }) => (
            <g key={value}>
              <line className={styles.grid} x1={left} x2={width - 4} y1={at} y2={at} />
              <text className={styles.tick} x={left - 6} y={at + 4} textAnchor="end">
                {formatY(value)}
              </text>
            </g>
          ))}
          {ticksX.map(({ value, at }) => (
            <g key={value}>
              <line className={styles.axis} x1={at} x2={at} y1={base} y2={base + 5} />
              <text className={styles.tick} x={at} y={base + 20} textAnchor="middle">
                {formatX(value)}
              </text>
            </g>
          ))}
        </svg>
        {marks.map((mark, at) => {
          const isOwn = own !== undefined && mark.ids.includes(own.id);
          const isChosen = mark.ids.some((id) => chosen.includes(id));
          return (
            <button
              key={mark.ids[0]}
              type="button"
              className={styles.mark}
              data-own={isOwn || undefined}
              style={{ insetInlineStart: mark.left, insetBlockStart: mark.top }}
              tabIndex={at === current ? 0 : -1}
              aria-pressed={isChosen}
              aria-label={describe(mark)}
              title={describe(mark)}
              onFocus={() => setStop(at)}
              onClick={() => onChoose(isChosen ? [] : mark.ids)}
            >
              <span aria-hidden="true">{mark.ids.length}</span>
              {isOwn && (
                <span className={styles.own} aria-hidden="true">
                  {own.label}
                </span>
              )}
            </button>
          );
        })}
      </div>
      <p dir="ltr" className={styles.axisX} aria-hidden="true">
        <bdi>{axisX}</bdi>
      </p>
    </figure>
  );
}
