import type { MapLabel } from "../classroom/sketch/label-layout";
import styles from "./sketch-map.module.css";
import { useWritten } from "./written";

interface MapNamesProps {
  labels: readonly MapLabel[];
  /** The size of letters, in the map's units. */
  size: number;
}

/** The names of a map where the layout has put them. */
export function MapNames({ labels, size }: MapNamesProps) {
  const { lang } = useWritten();
  return labels.map(({ id, of, lines, x, y, anchor }) => (
    <text
      key={`${of} ${id}`}
      className={styles.name}
      lang={lang}
      data-of={of}
      textAnchor={anchor}
      fontSize={size}
      x={x}
      y={y}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words of one name, which may repeat
        <tspan key={index} x={x} dy={index === 0 ? 0 : size * 1.2}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}
