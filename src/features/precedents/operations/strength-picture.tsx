import { useRef } from "react";
import type { StrengthGroup } from "../../../precedents/browse/strengths";
import { typeInWords } from "../../../report/model/operations/operation-words";
import { useWidth } from "../../../ui/use-width";
import { useWords } from "../../../ui/words-context";
import styles from "./operations.module.css";
import {
  layOutStrengths,
  margin,
  nameLine,
  type StrengthLayout,
  type StrengthPanel,
} from "./strength-layout";

/** Panels side by side where each keeps this many pixels. */
const narrowestPanel = 300;
const gap = 24;

export interface StrengthPictureProps {
  groups: readonly StrengthGroup[];
  everything: readonly StrengthGroup[];
}

/** The drawing: a panel a type, one scale for all; the words for it stand outside. */
export function StrengthPicture({ groups, everything }: StrengthPictureProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 960);
  const columns = Math.max(1, Math.min(3, Math.floor((width + gap) / (narrowestPanel + gap))));
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const layout = layOutStrengths(groups, everything, panelWidth, (type) =>
    typeInWords(words, type),
  );
  return (
    <div ref={box} dir="ltr" className={styles.panels}>
      {layout.panels.map((panel) => (
        <Panel key={panel.group.type} layout={layout} panel={panel} />
      ))}
    </div>
  );
}

function Panel({ layout, panel }: { layout: StrengthLayout; panel: StrengthPanel }) {
  const words = useWords();
  const { width, height, bottom, right, all, xTicks, yTicks } = layout;
  return (
    <svg className={styles.picture} width={width} height={height} aria-hidden="true">
      {panel.name.map((line, at) => {
        const y = 14 + at * nameLine;
        return (
          <text key={y} className={styles.name} x={0} y={y}>
            {line}
          </text>
        );
      })}
      {yTicks.map(({ value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1={margin.start} x2={right} y1={y} y2={y} />
          <text className={styles.tick} x={margin.start - 8} y={y + 4} textAnchor="end">
            {words.number(value)}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, x }) => (
        <g key={value}>
          <line className={styles.axis} x1={x} x2={x} y1={bottom} y2={bottom + 4} />
          <text className={styles.tick} x={x} y={bottom + 18} textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
      {all.map(({ id, x, y }) => (
        <circle key={id} className={styles.faint} cx={x} cy={y} r={2} />
      ))}
      {panel.dots.map(({ id, x, y, isRecalled }) => (
        <circle
          key={id}
          className={isRecalled ? styles.recalled : styles.dot}
          cx={x}
          cy={y}
          r={isRecalled ? 3.5 : 4}
        />
      ))}
      {panel.labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} className={styles.label} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
