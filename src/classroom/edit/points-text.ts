import type { MapPoint } from "../exercise/sketch-map";

/** The farthest that a point may lie from the corner of a map, in its units. */
const farthest = 2000;

/** "120 80, 140.5 90": points as a trainer writes them. */
export function pointsText(points: readonly MapPoint[]): string {
  return points.map(([x, y]) => `${x} ${y}`).join(", ");
}

export type PointsRead =
  | { ok: true; points: MapPoint[] }
  /** The pair that is none, as it was written; empty where there is no point at all. */
  | { ok: false; found: string };

/** Reads points: pairs of numbers from 0 to 2,000 with commas, semicolons or new lines between. */
export function readPoints(text: string): PointsRead {
  const pairs = text
    .split(/[,;\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "");
  if (pairs.length === 0) return { ok: false, found: "" };
  const points: MapPoint[] = [];
  for (const pair of pairs) {
    const [x, y, ...more] = pair.split(/\s+/).map(Number);
    if (x === undefined || y === undefined || more.length > 0 || !isWithin(x) || !isWithin(y))
      return { ok: false, found: pair };
    points.push([x, y]);
  }
  return { ok: true, points };
}

const isWithin = (value: number) => value >= 0 && value <= farthest;
