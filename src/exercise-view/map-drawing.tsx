import type { ExerciseSector } from "../classroom/exercise/situation";
import type { MapPoint, SketchMap } from "../classroom/exercise/sketch-map";
import { areasOf, type LineKind, linesOf, placesOf } from "../classroom/sketch/kinds";
import { mapSigns } from "./map-signs";
import styles from "./sketch-map.module.css";

/** Points as the attribute of a line or an outline. */
export const pointsText = (points: readonly MapPoint[]) =>
  points.map(([x, y]) => `${x},${y}`).join(" ");

interface MapDrawingProps {
  map: SketchMap;
  sectors: readonly ExerciseSector[];
  /** Units of the map that a CSS pixel stands for. */
  unit: number;
}

/** Areas, sectors, lines and signs of a map, without their names. */
export function MapDrawing({ map, sectors, unit }: MapDrawingProps) {
  const small = Math.min(1, Math.max(0.65, map.width / unit / 640));
  return (
    <>
      {areasOf(map.marks).map(({ id, kind, points }) => (
        <polygon key={id} className={styles.area} data-kind={kind} points={pointsText(points)} />
      ))}
      {sectors.map(({ id, shape }) => (
        <polygon key={id} className={styles.sector} points={pointsText(shape)} />
      ))}
      {linesOf(map.marks).map(({ id, kind, points }) => (
        <MapLine key={id} kind={kind} points={pointsText(points)} />
      ))}
      {placesOf(map.marks).map(({ id, kind, points: [at] }) => (
        <g
          key={id}
          transform={`translate(${at?.[0]} ${at?.[1]}) scale(${unit * signHalf[kind] * small})`}
        >
          <MapSign kind={kind} />
        </g>
      ))}
    </>
  );
}

/** A line of a map; a railway has its sleepers across it. */
export function MapLine({ kind, points }: { kind: LineKind; points: string }) {
  return (
    <>
      <polyline className={styles.line} data-kind={kind} points={points} />
      {kind === "railway" && (
        <polyline className={styles.line} data-kind="sleepers" points={points} />
      )}
    </>
  );
}

/** Half the width of each sign, in CSS pixels. */
const signHalf: Record<keyof typeof mapSigns, number> = {
  capital: 9,
  camp: 7,
  base: 6.5,
  airfield: 8,
  port: 7.5,
  crossing: 6,
  mine: 6.5,
  town: 6,
  village: 6,
};

/** A place's sign in a box of 2 by 2. */
export function MapSign({ kind }: { kind: keyof typeof mapSigns }) {
  const { path, filled } = mapSigns[kind];
  return <path className={styles.sign} data-filled={filled || undefined} d={path} />;
}
