import { useRef } from "react";
import { widthOf } from "../../../ui/strip-lines";
import { useWidth } from "../../../ui/use-width";
import { useWords } from "../../../ui/words-context";
import type { OwnFigure } from "./own-figures";
import styles from "./points.module.css";
import { ownInWords, pointValue } from "./points-in-words";
import { layOutPoints, margin, ownLine, type PointsLayout } from "./points-layout";
import type { PublishedPoints } from "./published-points";

const radius = 6;

/** The drawing: two points joined by nothing, the studied stretch under them, the own figures above. */
export function PointsPicture({ points, own }: { points: PublishedPoints; own: OwnFigure[] }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const { size } = points;
  const layout = layOutPoints(points, own, width, (figure) => ownInWords(words, figure));
  const middle = (margin.start + layout.right) / 2;
  return (
    <div ref={box} dir="ltr" className={styles.box}>
      <svg className={styles.picture} width={width} height={layout.height} aria-hidden="true">
        <text className={styles.soft} x={4} y={layout.top - 26}>
          {words.say(`room.points.unit.${size.unit}`)}
        </text>
        <Axes layout={layout} />
        <text className={styles.soft} x={middle} y={layout.height - 4} textAnchor="middle">
          {words.say(`room.points.axis.${size.at.unit}`)}
        </text>
        <rect
          className={styles.studied}
          x={layout.studied.from}
          y={layout.bottom - 3}
          width={Math.max(0, layout.studied.to - layout.studied.from)}
          height={6}
        />
        <Own layout={layout} width={width} />
        {layout.points.map(({ end, x, y, value, isBelow }) => {
          const isNearEnd = x > middle;
          return (
            <g key={end}>
              <circle className={isBelow ? styles.below : styles.point} cx={x} cy={y} r={radius} />
              {isBelow && <path className={styles.arrow} d={`M${x} ${y + 2}v10m-4-4l4 4 4-4`} />}
              <text
                className={styles.value}
                x={isNearEnd ? x - radius - 5 : x + radius + 5}
                y={y - 8}
                textAnchor={isNearEnd ? "end" : "start"}
              >
                {pointValue(words, value, isBelow)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Axes({ layout }: { layout: PointsLayout }) {
  const words = useWords();
  const { bottom, right, xTicks, yTicks } = layout;
  return (
    <>
      <line className={styles.axis} x1={margin.start} x2={right} y1={bottom} y2={bottom} />
      {yTicks.map(({ value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1={margin.start} x2={right} y1={y} y2={y} />
          <text className={styles.soft} x={margin.start - 8} y={y + 4} textAnchor="end">
            {words.number(value)}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, x }) => (
        <g key={value}>
          <line className={styles.axis} x1={x} x2={x} y1={bottom} y2={bottom + 5} />
          <text className={styles.soft} x={x} y={bottom + 20} textAnchor="middle">
            {words.number(value)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The planner's figures: a line or a band down to the axis, its name on a line of its own. */
function Own({ layout, width }: { layout: PointsLayout; width: number }) {
  return layout.own.map(({ figure, from, to, y, lines }) => {
    const place = placeName(lines, from, to, width);
    const foot = y + (lines.length - 1) * ownLine + 4;
    return (
      <g key={figure.id} className={styles.own}>
        {to > from ? (
          <rect x={from} y={foot} width={to - from} height={layout.bottom - foot} />
        ) : (
          <line x1={from} x2={from} y1={foot} y2={layout.bottom} />
        )}
        {lines.map((line, at) => {
          const below = y + at * ownLine;
          return (
            <text key={below} x={place.x} y={below} textAnchor={place.anchor}>
              {line}
            </text>
          );
        })}
      </g>
    );
  });
}

/** A name ends at its figure in the second half of the picture, and never leaves the picture. */
function placeName(lines: readonly string[], from: number, to: number, width: number) {
  const isNearEnd = from > width / 2;
  const room = isNearEnd ? to : width - from;
  const isCut = lines.some((line) => widthOf(line, true) > room);
  if (isCut) return { x: 0, anchor: "start" } as const;
  return isNearEnd ? ({ x: to, anchor: "end" } as const) : ({ x: from, anchor: "start" } as const);
}
