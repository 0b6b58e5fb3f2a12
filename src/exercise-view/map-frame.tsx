import type { SketchMap } from "../classroom/exercise/sketch-map";
import { scaleBarOf } from "../classroom/sketch/scale-bar";
import { useWords } from "../ui/words-context";
import styles from "./sketch-map.module.css";

interface MapFrameProps {
  map: SketchMap;
  /** Units of the map that a CSS pixel stands for. */
  unit: number;
}

/** The scale bar and the arrow to the north, in the lower corner of a map. */
export function MapFrame({ map, unit }: MapFrameProps) {
  const words = useWords();
  const { kilometres, units } = scaleBarOf(map);
  const left = 12 * unit;
  const bottom = map.height - 12 * unit;
  const middle = left + units / 2;
  const north = map.width - 20 * unit;
  return (
    <g className={styles.measure}>
      <path
        className={styles.bar}
        d={`M${left} ${bottom - 5 * unit} V${bottom} H${left + units} V${bottom - 5 * unit}`}
      />
      <text
        className={styles.name}
        x={middle}
        y={bottom - 7 * unit}
        textAnchor="middle"
        fontSize={12 * unit}
      >
        {words.say("exercises.map.kilometres", { kilometres })}
      </text>
      <g transform={`translate(${north} ${30 * unit}) scale(${unit})`}>
        <path className={styles.arrow} d="M0 -12 L6 8 L0 3 L-6 8 Z" />
      </g>
      <text
        className={styles.name}
        x={north}
        y={52 * unit}
        textAnchor="middle"
        fontSize={12 * unit}
      >
        {words.say("exercises.map.north-mark")}
      </text>
    </g>
  );
}
